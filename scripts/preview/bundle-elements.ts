import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** `elements.ts` with all that it needs as one script: a page on the disk can load no module. */
export async function bundleElements(): Promise<string> {
  const input = fileURLToPath(new URL('elements.ts', import.meta.url));
  const bundle = await rolldown({ input, logLevel: 'silent' });
  try {
    const { output } = await bundle.generate({ format: 'iife', name: 'preview', minify: true });
    // Within a page the text of a closing tag would end the script, wherever it stands.
    return output[0].code.replaceAll('</script', String.raw`<\/script`);
  } finally {
    await bundle.close();
  }
}
