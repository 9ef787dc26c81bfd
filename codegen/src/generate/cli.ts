import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFacts } from '../facts/read.ts';
import { collect } from './collect.ts';
import { emitters } from './emitters.ts';
import { format } from './format.ts';
import { findDrift, writeTree } from './tree.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const files = format(collect(readFacts(), emitters), root);
const drift = values.check ? findDrift(root, files) : writeTree(root, files);

for (const { path, kind } of drift) console.log(`${kind.padEnd(7)}  ${path}`);
if (values.check && drift.length > 0) {
  console.error(`${drift.length} of ${files.size} generated files differ: run "pnpm generate"`);
  process.exitCode = 1;
} else {
  const written = values.check ? '' : `, ${drift.length} written`;
  console.log(`${files.size} generated files are up to date${written}`);
}
