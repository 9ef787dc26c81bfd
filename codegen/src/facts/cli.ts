import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Listr } from 'listr2';
import { download } from './download.ts';
import { subjects } from './extract/index.ts';
import { factsDirectory } from './folders.ts';
import { refuseLoss } from './loss.ts';
import { type PinnedPackage, pin } from './pin.ts';
import { readTexts } from './read.ts';
import { kernelTrees, unpackHeaders, unpackSource } from './unpack.ts';

const files = new Map<string, string>();

const tasks = new Listr([
  fetching(pin.headers, unpackHeaders),
  fetching(pin.source, unpackSource),
  ...subjects.map(({ title, extract }) => ({
    title,
    task: async () => {
      for (const [path, text] of await extract(kernelTrees)) files.set(path, text);
    },
  })),
  { title: 'Comparison with the committed facts', task: () => refuseLoss(readTexts(), files) },
]);

const failed = await tasks.run().then(
  () => false,
  () => true, // the list of tasks has shown what went wrong
);
if (failed) {
  process.exitCode = 1;
} else {
  rmSync(factsDirectory, { recursive: true, force: true });
  for (const [path, text] of files) {
    const target = join(factsDirectory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  console.log(`${files.size} files of facts about Linux ${pin.version}`);
}

function fetching(pinned: PinnedPackage, unpack: (archive: string) => Promise<void>) {
  return {
    title: `${pinned.package} ${pinned.version}`,
    task: async (_: unknown, task: { output: string }): Promise<void> => {
      const archive = await download(pinned, (message) => {
        task.output = message;
      });
      task.output = 'unpacking';
      await unpack(archive);
    },
  };
}
