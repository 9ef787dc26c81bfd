/**
 * Makes `instanceof` hold for errors of every copy of a class. A program may have several: two versions
 * of a package, a bundle beside an installed package, or the copies that packages have of each other's.
 *
 * Subclasses are told apart by their prototypes, as usual.
 */
export function brand(errorClass: { readonly prototype: Error }, name: string): void {
  const mark = Symbol.for(`linux-syscalls.${name}`);
  Object.defineProperty(errorClass.prototype, mark, { value: true });
  Object.defineProperty(errorClass, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      if (this !== errorClass) return Function.prototype[Symbol.hasInstance].call(this, value);
      return typeof value === 'object' && value !== null && mark in value;
    },
  });
}
