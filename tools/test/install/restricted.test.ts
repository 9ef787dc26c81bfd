import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { run } from '../../setup/command.ts';
import { newProject } from './projects.ts';

const programs = inject('programs');
const { npm, pnpm, yarnClassic, yarn, bun, node } = programs;
const thisNode = 'Node';

const withoutScripts = [
  { name: 'npm', runtime: thisNode, add: [...npm, 'install', '--ignore-scripts'], by: node },
  { name: 'pnpm', runtime: thisNode, add: [...pnpm, 'add', '--ignore-scripts'], by: node },
  {
    name: 'yarn classic',
    runtime: thisNode,
    add: [...yarnClassic, 'add', '--ignore-scripts'],
    by: node,
  },
  {
    name: 'yarn with Plug’n’Play',
    runtime: thisNode,
    add: [...yarn, 'add', '--mode=skip-build'],
    by: [...yarn, 'node'],
    files: { 'yarn.lock': '' },
  },
  { name: 'Bun', runtime: 'Bun', add: [...bun, 'add', '--ignore-scripts'], by: bun },
];

describe.each(withoutScripts)('$name', ({ runtime, add, by, files }) => {
  describe(runtime, () => {
    test('without scripts → a call', async () => {
      const project = newProject(files);
      await project.install([...add, 'linux-syscalls']);
      expect(await project.run([...by, 'umbrella.js'])).toEqual({ called: true });
    });
  });
});

/** Shows that nothing can be written before it makes the call. */
const readOnlyConsumer = `import { writeFileSync } from 'node:fs';
let refused;
try {
  writeFileSync('node_modules/linux-syscalls/written', '');
} catch ({ code }) {
  refused = code;
}
if (refused !== 'EACCES') throw new Error('node_modules could be written');
await import('./umbrella.js');
`;

/** Root may write everywhere, unless it gives that up. */
const unprivileged = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all'] : [];

describe('npm', () => {
  describe(thisNode, () => {
    test('a read-only node_modules → a call', async () => {
      const project = newProject({ 'readOnly.js': readOnlyConsumer });
      await project.install([...npm, 'install', 'linux-syscalls']);
      const modules = join(project.folder, 'node_modules');
      await run(['chmod', '--recursive', 'a-w', modules]);
      expect(await project.run([...unprivileged, ...node, 'readOnly.js'])).toEqual({
        called: true,
      });
      await run(['chmod', '--recursive', 'u+w', modules]);
    });
  });
});
