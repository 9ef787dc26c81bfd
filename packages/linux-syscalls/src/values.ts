/**
 * Calls that fill memory, which return what they filled it with: each makes the one call of its name and
 * throws what its wrapper throws.
 *
 * @module
 */
export {
  fgetxattr,
  flistxattr,
  getxattr,
  lgetxattr,
  listxattr,
  llistxattr,
} from './values/attributes.ts';
export { pipe, pipe2, socketpair } from './values/descriptors.ts';
export { environ } from './values/environ.ts';
export { getcwd, readlink, readlinkat } from './values/names.ts';
