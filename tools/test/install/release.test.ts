import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { providePnpm } from '../../bootstrap/pnpm.mjs';
import { umbrellaConsumer } from '../../install/consumers.ts';
import { makeHome } from '../../install/home.ts';
import { Project } from '../../install/project.ts';
import { publish } from '../../install/publish.ts';
import { openRegistry, type Registry } from '../../install/registry.ts';
import { copyRepository } from '../../release/cleanCopy.ts';
import { publishable } from '../../release/publishable.ts';
import { readWorkflow } from '../../release/workflow.ts';
import { capture, run } from '../../setup/command.ts';

const programs = inject('programs');
const workflow = readWorkflow();
const packages = publishable();

/** Waits with the others to be told: the rehearsal works when nothing else does, and names one package. */
const changeset = '---\n"@linux-syscalls/types": patch\n---\n\nRehearse a release.\n';

/** It builds, packs and tests everything once more: minutes, and many of them where others use the machine too. */
const timeout = 1_500_000;

describe('pnpm', () => {
  describe('Node', () => {
    let copy: string;
    let registry: Registry;
    let building: NodeJS.ProcessEnv;
    let publishing: NodeJS.ProcessEnv;
    let before: string;

    const at = (env: NodeJS.ProcessEnv) => ({ cwd: copy, env });
    const git = (...args: readonly string[]) => run(['git', ...args], at(building));
    const manifests = () =>
      packages.map(({ folder }) =>
        JSON.parse(readFileSync(join(copy, folder, 'package.json'), 'utf8')),
      );
    const versionNow = (): string => manifests()[0].version;
    const tarballOf = (name: string) => {
      const start = name.replace('@', '').replace('/', '-');
      return join(copy, 'release', `${start}-${versionNow()}.tgz`);
    };
    const published = async (name: string) =>
      (await (await fetch(`${registry.url}${name}`)).json()) as {
        'dist-tags'?: Record<string, string>;
        versions?: Record<string, { dist: { integrity: string } }>;
      };

    beforeAll(async () => {
      copy = join(inject('folder'), 'released');
      copyRepository(copy);
      writeFileSync(join(copy, '.changeset/rehearsal.md'), changeset);
      building = { ...(await providePnpm()), CI: 'true' };
      registry = await openRegistry();
      const home = makeHome(join(inject('folder'), 'publisher'), registry.url);
      publishing = {
        ...home,
        PATH: [building.PATH, home.PATH].join(delimiter),
        // What is installed there came from this machine's store.
        pnpm_config_verify_deps_before_run: 'false',
      };
      await git('init', '--quiet', '--initial-branch=main');
      await git('config', 'user.name', 'nobody');
      await git('config', 'user.email', 'nobody@localhost');
      await git('add', '--all');
      await git('commit', '--quiet', '--message=before');
      await run(['pnpm', 'install', '--frozen-lockfile', '--prefer-offline'], at(building));
      before = versionNow();
    }, timeout);
    afterAll(() => registry.close());

    test('the changesets that wait → one new version of every package', async () => {
      await run(workflow.version, at(building));
      const versions = manifests().map(({ version }) => version);
      expect(new Set(versions).size).toBe(1);
      expect(versionNow()).not.toBe(before);
      expect(readdirSync(join(copy, '.changeset'))).toEqual(['config.json']);
      for (const { folder } of packages) {
        const changelog = readFileSync(join(copy, folder, 'CHANGELOG.md'), 'utf8');
        expect(changelog).toContain(`## ${versionNow()}`);
      }
      const changed = await git('status', '--porcelain');
      const foreign = changed.split('\n').filter((line) => line && !isReleased(line.slice(3)));
      expect(foreign).toEqual([]);
      await git('add', '--all');
      await git('commit', '--quiet', '--message=version');
    });

    test(
      'the packages of the new version → built, packed and tested',
      async () => {
        await run(workflow.pack, at(building));
        expect(readdirSync(join(copy, 'release'))).toHaveLength(packages.length);
      },
      timeout,
    );

    test('publishing as the workflow does, where nobody vouches for builds → refused', async () => {
      const env = { ...publishing, ...workflow.publishing };
      const { status, output } = await capture(workflow.publish, at(env));
      expect(output).toContain('ERR_PNPM_PROVENANCE_UNSUPPORTED_PROVIDER');
      expect(status).not.toBe(0);
      for (const { name } of packages) expect((await published(name)).versions).toBeUndefined();
    });

    test('publishing, after one package was and then it ended → the others', async () => {
      const [first, ...others] = packages.map(({ name }) => name);
      await publish(tarballOf(first!), programs.npm, publishing);
      const output = await run(workflow.publish, at(publishing));
      const names = [...output.matchAll(/Published package (.+)@/g)].map(([, name]) => name);
      expect(names.sort()).toEqual(others.sort());
    });

    test('what was published → what was packed, bit for bit, and a tag', async () => {
      const version = versionNow();
      for (const { name } of packages) {
        const { 'dist-tags': tags, versions } = await published(name);
        expect(tags).toEqual({ latest: version });
        expect(versions?.[version]?.dist.integrity).toBe(integrityOf(tarballOf(name)));
      }
      const tags = (await git('tag', '--points-at=HEAD')).trim().split('\n');
      expect(tags.sort()).toEqual(packages.map(({ name }) => `${name}@${version}`).sort());
    });

    test('publishing once more → nothing', async () => {
      const output = await run(workflow.publish, at(publishing));
      expect(output).toContain('There are no new packages that should be published');
    });

    test('the new version, installed by npm → a call', async () => {
      const folder = join(inject('folder'), 'of-the-new-version');
      const project = new Project(folder, publishing, { 'umbrella.js': umbrellaConsumer });
      await project.install([...programs.npm, 'install', 'linux-syscalls']);
      const installed = join(folder, 'node_modules/linux-syscalls/package.json');
      expect(JSON.parse(readFileSync(installed, 'utf8')).version).toBe(versionNow());
      expect(await project.run([...programs.node, 'umbrella.js'])).toEqual({ called: true });
    });
  });
});

/** Whether a release may change a file: changesets, and the manifests and changelogs of what is published. */
function isReleased(path: string): boolean {
  if (path.startsWith('.changeset/')) return true;
  return packages.some(({ folder }) =>
    [`${folder}/package.json`, `${folder}/CHANGELOG.md`].includes(path),
  );
}

/** As a registry tells it. */
function integrityOf(file: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
}
