// Fetches Web Chat from npm, checks it against the pinned hash and leaves it in a folder, compressed for serving.
// usage: node fetch.mjs <webchat.version.json> <output folder>
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const [versionFile, folder] = process.argv.slice(2);
const pinned = JSON.parse(readFileSync(versionFile, 'utf8'));

function pack(into) {
  try {
    // A shell, because npm is a script (npm.cmd on Windows); the package name is our own file's.
    execSync(`npm pack ${pinned.package} --loglevel=error --ignore-scripts`, { cwd: into, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    const reason = String(error.stderr ?? '').trim().split('\n')[0].trim() || 'npm could not be started';
    throw new Error(`npm could not fetch ${pinned.package} (${reason}): check that npm is installed and the npm registry can be reached, and build again.`);
  }

  return readFileSync(join(into, readdirSync(into).find(name => name.endsWith('.tgz'))));
}

// The files of a ustar archive that are asked for, by name.
function* unpack(tar, names) {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    if (names.includes(name)) {
      yield [name, tar.subarray(at + 512, at + 512 + size)];
    }

    at += 512 + Math.ceil(size / 512) * 512;
  }
}

mkdirSync(dirname(folder), { recursive: true });
const work = mkdtempSync(`${folder}.`);
try {
  const archive = pack(work);
  const integrity = 'sha512-' + createHash('sha512').update(archive).digest('base64');
  if (integrity !== pinned.integrity) {
    throw new Error(`${pinned.package} is not the archive that was checked in (got ${integrity}): nothing of it was used.`);
  }

  const wanted = ['package/dist/webchat.js', 'package/dist/webchat.js.LICENSE.txt'];
  const files = new Map(unpack(gunzipSync(archive), wanted));
  const missing = wanted.filter(name => !files.has(name));
  if (missing.length > 0) {
    throw new Error(`${pinned.package} has no ${missing.join(', ')}.`);
  }

  const [script, licence] = wanted.map(name => files.get(name));
  const output = mkdtempSync(join(work, 'out'));
  writeFileSync(join(output, 'webchat.js.br'), brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: script.length } }));
  writeFileSync(join(output, 'webchat.js.gz'), gzipSync(script, { level: 9 }));
  writeFileSync(join(output, 'webchat.js.LICENSE.txt'), licence);

  // Whole or not at all, also when two builds do this at once.
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(output)) {
    renameSync(join(output, name), join(folder, name));
  }
} catch (error) {
  // The sentence the build shows as its error.
  console.log(error.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
