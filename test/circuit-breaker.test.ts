import { describe, expect, it } from 'vitest';
import { createCircuitBreaker } from '../src/circuit-breaker.ts';

describe('circuit breaker', () => {
  it('opens after three failures in a row, and tries again one at a time after half a minute', () => {
    let time = 0;
    const breaker = createCircuitBreaker(() => time);
    breaker.failed();
    breaker.failed();
    breaker.succeeded();
    breaker.failed();
    breaker.failed();

    expect(breaker.isClosed()).toBe(true);

    breaker.failed();

    expect(breaker.isClosed()).toBe(false);

    time = 30_000;

    expect([breaker.isClosed(), breaker.isClosed()]).toEqual([true, false]);

    breaker.succeeded();

    expect([breaker.isClosed(), breaker.isClosed()]).toEqual([true, true]);
  });
});
