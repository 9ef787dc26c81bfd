import { architectures } from '@linux-syscalls/abi/arch';
import { describe, expect, test } from 'vitest';
import { readTarballs } from '../../release/tarballs.ts';

const tarballs = await readTarballs();
const ours = new Set(tarballs.map(({ name }) => name));
const isRaw = (name: string) => name.includes('/raw-');

/** What npm and others run when a package is installed. */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepublish', 'prepare'];

describe.each(tarballs)('the manifest of $name', ({ name, short, files, manifest }) => {
  test('runs nothing when it is installed, and gives node-gyp nothing to build', () => {
    expect(Object.keys(manifest.scripts ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(`^(${installScripts.join('|')})$`)]),
    );
    expect([...files.keys()].filter((path) => path.endsWith('.gyp'))).toEqual([]);
    if (isRaw(name)) expect(manifest.gypfile).toBe(false);
  });

  test('has nothing that is of use in the repository alone', () => {
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(devDependencies|scripts)$/)]),
    );
    const wanted = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    expect(wanted.filter((it) => it.startsWith('@linux-syscalls/') && !ours.has(it))).toEqual([]);
  });

  test('asks for our packages in the one version that was published with it', () => {
    const wanted = Object.entries({
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
    }).filter(([dependency]) => ours.has(dependency));
    expect(wanted).toEqual(wanted.map(([dependency]) => [dependency, manifest.version]));
  });

  test('asks for nothing in a range', () => {
    const wanted = { ...manifest.dependencies, ...manifest.optionalDependencies };
    for (const version of Object.values(wanted)) expect(version).toMatch(/^\d+\.\d+\.\d+[-\w.]*$/);
  });

  test('says where it comes from, under which licence, and how it is published', () => {
    expect(manifest.license).toBe('MIT');
    expect(manifest.repository).toEqual({
      type: 'git',
      url: 'git+https://github.com/linux-syscalls/linux-syscalls.git',
      directory: `packages/${short}`,
    });
    expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true });
    expect(manifest.private).toBeUndefined();
  });

  test('tells bundlers that unused modules can go, and Plug’n’Play that a native file can’t be zipped', () => {
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.preferUnplugged).toBe(isRaw(name) ? true : undefined);
  });

  test('leads every entry point to a file and its types', () => {
    const entries = Object.entries(manifest.exports);
    expect(entries.length).toBeGreaterThan(1);
    for (const [entry, target] of entries) {
      if (target === null || entry === './package.json') continue;
      expect(target).toEqual({ types: expect.any(String), default: expect.any(String) });
      for (const path of Object.values(target)) expect(matching(path, files)).not.toEqual([]);
    }
  });
});

/** The files that a target of `exports` can lead to. */
function matching(target: string, files: ReadonlyMap<string, unknown>): string[] {
  const [start = '', end] = target.replace('./', '').split('*');
  return [...files.keys()].filter((path) =>
    end === undefined ? path === start : path.startsWith(start) && path.endsWith(end),
  );
}

test('the umbrella asks for every raw package, and each is for one machine', () => {
  const umbrella = tarballs.find(({ name }) => name === 'linux-syscalls');
  const raw = tarballs.filter(({ name }) => isRaw(name));
  expect(Object.keys(umbrella?.manifest.optionalDependencies ?? {}).sort()).toEqual(
    raw.map(({ name }) => name).sort(),
  );
  const machines = raw.map(({ manifest }) =>
    [...(manifest.os ?? []), ...(manifest.cpu ?? [])].join(' '),
  );
  expect(machines.sort()).toEqual(
    Object.values(architectures)
      .map(({ node }) => `linux ${node}`)
      .sort(),
  );
});
