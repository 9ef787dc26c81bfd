/** The name of the method by which Node, Bun and Deno print an object. */
export const inspectSymbol: symbol = Symbol.for('nodejs.util.inspect.custom');

interface InspectOptions {
  readonly stylize: (text: string, style: string) => string;
}

type Inspect = (value: unknown, options: InspectOptions) => string;

/** Makes an inspection method that prints the fields or elements of a view. */
export function inspectWith(
  name: string,
  plain: (view: DataView) => unknown,
): (this: DataView, depth: number, options: InspectOptions, inspect: Inspect) => string {
  return function (this: DataView, depth, options, inspect) {
    if (depth < 0) return options.stylize(`[${name}]`, 'special');
    return `${name} ${inspect(plain(this), options)}`;
  };
}
