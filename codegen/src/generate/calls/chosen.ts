import { type ArchName, archNames } from '@linux-syscalls/abi/arch';

/** The code that takes this machine's value when a module is loaded. */
export function chosen(valueOn: (arch: ArchName) => string, type = ''): string {
  const values = archNames.map(valueOn).join(', ');
  return `/* @__PURE__ */ choose${type && `<${type}>`}(${values})`;
}
