import { beforeAll, describe, expect, inject, test } from 'vitest';
import { withVersion } from '../../install/otherVersion.ts';
import { publish } from '../../install/publish.ts';
import { readTarballs } from '../../release/tarballs.ts';
import { newProject, ownRaw } from './projects.ts';

const { npm, node } = inject('programs');
const version = inject('version');
const other = `${version}-other`;

/** A project whose user forces a version of the raw package. */
const manifest = (overrides: Readonly<Record<string, string>>) => ({
  'package.json': JSON.stringify({
    private: true,
    type: 'module',
    dependencies: { 'linux-syscalls': version },
    overrides,
  }),
});

beforeAll(async () => {
  const own = (await readTarballs()).find(({ name }) => name === ownRaw)!;
  const tarball = await withVersion(own.path, other, inject('folder'));
  await publish(tarball, [...npm, '--tag=other'], inject('env'));
}, 120_000);

describe('npm', () => {
  describe('Node', () => {
    test('another version of the raw package → VersionMismatchError, and a call as it advises', async () => {
      const project = newProject(manifest({ [ownRaw]: other }));
      await project.install([...npm, 'install']);
      const result = await project.run([...node, 'umbrella.js']);
      expect(result).toEqual({
        name: 'VersionMismatchError',
        code: 'ERR_LINUX_SYSCALLS_VERSION_MISMATCH',
        message: expect.stringContaining(`${ownRaw} ${version}, and found ${other}`),
      });
      const advised = /npm install (\S+) (\S+), and remove what asks/.exec(result.message!)!;
      project.write(manifest({}));
      await project.install([...npm, 'install', ...advised.slice(1)]);
      expect(await project.run([...node, 'umbrella.js'])).toEqual({ called: true });
    });
  });
});
