/** The symbol by which Node, Bun and Deno ask an object how to print it. */
export const inspectSymbol: symbol = Symbol.for('nodejs.util.inspect.custom');

interface InspectOptions {
  readonly stylize: (text: string, style: string) => string;
}

type Inspect = (value: unknown, options: InspectOptions) => string;

/** An inspection method that prints what a view holds, not its bytes. */
export function inspectWith(
  name: string,
  plain: (view: DataView) => unknown,
): (this: DataView, depth: number, options: InspectOptions, inspect: Inspect) => string {
  return function (this: DataView, depth, options, inspect) {
    if (depth < 0) return options.stylize(`[${name}]`, 'special');
    return `${name} ${inspect(plain(this), options)}`;
  };
}
