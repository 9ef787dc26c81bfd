// Builds stubs, real and recording, two architectures at a time.
//   pnpm build:stubs [--anew] [--host | ‹architecture›]…
// --anew uses nothing that was built before. No architecture means all.
import { parseArgs } from 'node:util';
import { architectures, archNames, archOfNode } from '@linux-syscalls/abi/arch';
import pLimit from 'p-limit';
import { buildStub } from './build.ts';

const { values, positionals } = parseArgs({
  options: { anew: { type: 'boolean', default: false }, host: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const asked = values.host ? [...positionals, archOfNode(process.arch)] : positionals;
const unknown = asked.find((name) => !archNames.some((known) => known === name));
if (unknown !== undefined) {
  console.error(`${unknown} is none of ${archNames.join(', ')}`);
  process.exit(2);
}
const limit = pLimit(2);
const names = archNames.filter((name) => asked.length === 0 || asked.includes(name));
await Promise.all(names.map((name) => limit(() => report(architectures[name]))));

async function report(arch: (typeof architectures)[keyof typeof architectures]): Promise<void> {
  try {
    console.log(`raw-${arch.name}: ${await buildStub(arch, values.anew)}`);
  } catch (error) {
    console.log(`raw-${arch.name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
