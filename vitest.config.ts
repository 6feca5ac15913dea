import { defineConfig } from 'vitest/config';

/** Of pure functions alone: what one test leaves behind, no other one can see. */
const PURE = ['checking', 'corpus', 'evaluation', 'offline', 'retrieval', 'text'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // Vitest takes one worker on two cores; most tests wait for processes of their own.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: PURE, isolate: false },
      },
      {
        extends: true,
        test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: PURE },
      },
    ],
  },
});
