import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { architectures } from '@linux-syscalls/abi/arch';
import { type Target, targets } from '@linux-syscalls/targets';
import { globSync } from 'tinyglobby';
import { notice } from './banner.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = 'codegen/rawPackage';
const suffix = '.template';

// Changesets write the version into all packages that are released together, this one among them.
const { version }: { readonly version: string } = JSON.parse(
  readFileSync(`${root}packages/linux-syscalls/package.json`, 'utf8'),
);

/** The files that all raw packages have in common, but for names and flags, by their paths in a package. */
const templates: ReadonlyMap<string, string> = new Map(
  globSync(`**/*${suffix}`, { cwd: `${root}${folder}` })
    .sort()
    .map((path) => [
      path.slice(0, -suffix.length),
      readFileSync(`${root}${folder}/${path}`, 'utf8'),
    ]),
);

/** The generated files of every raw package that lie among its handwritten ones. */
export const rawPackageFiles: readonly string[] = Object.keys(targets).flatMap((arch) =>
  [...templates.keys()].map((path) => `packages/raw-${arch}/${path}`),
);

/** Every raw package, but for its tables and for what is native. */
export function* emitRawPackages(): Iterable<[path: string, text: string]> {
  for (const target of Object.values(targets)) {
    const values = valuesOf(target);
    for (const [path, template] of templates) {
      const text = template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`${path}${suffix} asks for ${name}`);
        return value;
      });
      yield [`packages/raw-${target.name}/${path}`, `${firstLines(path)}${text}`];
    }
  }
}

/** What a template may ask for. */
function valuesOf({ name, title, stub }: Target): Readonly<Record<string, string>> {
  return {
    arch: name,
    title,
    version,
    cpu: architectures[name].node,
    sources: listOf(stub.sources.map((file) => `native/${file}`)),
    cflags: listOf(stub.cflags),
  };
}

/** The elements of a list in a gyp file. */
function listOf(texts: readonly string[]): string {
  return texts.map((text) => `'${text}'`).join(', ');
}

/** How comments begin where a file may have them. */
const commentMarks: Readonly<Record<string, string>> = {
  'binding.gyp': '#',
  'tsconfig.json': '//',
  'tsdown.config.ts': '//',
};

function firstLines(path: string): string {
  const mark = path.startsWith('src/') ? '//' : commentMarks[path];
  return mark === undefined ? '' : `${mark} ${notice(`${folder}/${path}${suffix}`)}\n\n`;
}
