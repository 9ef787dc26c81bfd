// What stands for `node:module` in Deno, which loads most of what it has of Node for any `node:` module:
// 15 ms, that a program pays with its first call, as it does for the raw package, and not at its start.

/** `createRequire` that asks for the true one when something is required. */
export function createRequire(url: string): NodeJS.Require {
  let require: NodeJS.Require | undefined;
  const requireLater = (name: string): unknown => {
    require ??= process.getBuiltinModule('node:module').createRequire(url);
    return require(name);
  };
  return requireLater as NodeJS.Require;
}
