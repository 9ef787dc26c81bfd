import { fileURLToPath } from 'node:url';
import { cac } from 'cac';
import { readFacts } from '../facts/read.ts';
import { format } from '../generate/format.ts';
import { definitionOf, NoSuchCall } from './definition.ts';
import { entryText } from './entry.ts';
import { guess } from './guess.ts';
import { placesOf } from './places.ts';

// pnpm new-call ‹name›: the entry on standard output, so that it can be piped; the rest beside it.

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cli = cac('new-call');

cli
  .command('<name>', 'Prints an entry for a call, and what else it wants')
  .usage('<name>')
  .action((name: string) => {
    const definition = definitionOf(readFacts(), name);
    const guesses = guess(name, definition.prototype);
    const [text] = format(new Map([['entry.ts', entryText(definition, guesses)]]), root).values();
    console.log(text);
    console.error('Besides:');
    for (const place of placesOf(definition, guesses)) console.error(`- ${place}`);
  });

try {
  cli.help();
  cli.parse();
} catch (error) {
  if (!(error instanceof NoSuchCall) && (error as Error).name !== 'CACError') throw error;
  console.error(`pnpm new-call: ${(error as Error).message}`);
  process.exitCode = 1;
}
