// node --test frontend/body-map   (node 24 or later)
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const MOST = 60 * 1024;

test('the element with the geometry of the whole body is under 60 kB, without Lit, gzipped', async (t) => {
  let esbuild;
  try {
    esbuild = createRequire(import.meta.url)('esbuild');
  } catch {
    t.skip('the bundler comes with the build, which has not run yet');
    return;
  }
  const { outputFiles: [{ contents }] } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL('kw-body-map.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['lit', 'lit/*'],
    tsconfigRaw: { compilerOptions: { target: 'es2022', useDefineForClassFields: false } },
    write: false,
  });
  const size = gzipSync(contents, { level: 9 }).length;
  t.diagnostic(`${size} bytes`);
  assert.ok(contents.length > 100_000, 'the geometry is in it');
  assert.ok(size < MOST, `${size} bytes`);
});
