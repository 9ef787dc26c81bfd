// Hooks of Node's loader, for the copy that copy.mjs makes: what is called .ts there is JavaScript.

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  const isSource = new URL(url).pathname.endsWith('.ts');
  return nextLoad(url, isSource ? { ...context, format: 'module' } : context);
}
