// Writes the modules of all headers without handwritten macros. Each is one file already, and a bundler would
// write its thousands of names twice, in their declarations and in a list of what is exported.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { transform } from 'esbuild';
import { isolatedDeclarationSync, parseSync } from 'rolldown/experimental';
import { headerModules, sourceOf, withMacros } from './headerModules.ts';

const modules = headerModules.filter((module) => !withMacros.includes(module));
await Promise.all(modules.map(write));

async function write(module: string): Promise<void> {
  mkdirSync(dirname(`dist/${module}`), { recursive: true });
  writeFileSync(`dist/${module}.js`, await scriptOf(module));
  writeFileSync(`dist/${module}.d.ts`, declarationsOf(module));
}

/** Its source, which imports other modules by the names of the scripts that they become. */
function publishedSource(module: string): string {
  const source = sourceOf(module);
  const { staticImports, staticExports } = parseSync(`${module}.ts`, source).module;
  const requests = [...staticImports, ...staticExports.flatMap(({ entries }) => entries)]
    .map(({ moduleRequest }) => moduleRequest)
    .filter((request) => request?.value.startsWith('.'));
  // Each name that a statement exports brings the request of that statement.
  const ends = new Set(requests.map((request) => request!.end));
  const parts: string[] = [];
  let from = 0;
  for (const end of [...ends].sort((a, b) => a - b)) {
    const name = end - ".ts'".length;
    parts.push(source.slice(from, name), '.js');
    from = name + '.ts'.length;
  }
  return [...parts, source.slice(from)].join('');
}

/** Without types and docstrings; annotations stay, so that bundlers drop what nobody uses. */
async function scriptOf(module: string): Promise<string> {
  const options = { loader: 'ts', target: 'es2022' } as const;
  return (await transform(publishedSource(module), options)).code;
}

function declarationsOf(module: string): string {
  const file = `${module}.ts`;
  const { code, errors } = isolatedDeclarationSync(file, publishedSource(module));
  const [first] = errors;
  if (first !== undefined) throw new Error(`${file}: ${first.message}`);
  return code;
}
