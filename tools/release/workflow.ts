import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../bootstrap/repository.mjs';

interface Step {
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the hosted CI does at a release. */
export interface Workflow {
  readonly pack: string[];
  readonly version: string[];
  readonly publish: string[];
  /** What the command that publishes finds in its environment. */
  readonly publishing: NodeJS.ProcessEnv;
}

export function readWorkflow(): Workflow {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));
  const steps: readonly Step[] = jobs.release.steps;
  const action = steps.find((step) => step.with?.publish !== undefined)!;
  const settings = Object.entries(action.env!).filter(([name]) => name.startsWith('PNPM_CONFIG_'));
  return {
    pack: steps.find(({ run }) => run?.endsWith(' release:pack'))!.run!.split(' '),
    version: action.with!.version!.split(' '),
    publish: action.with!.publish!.split(' '),
    publishing: Object.fromEntries(settings),
  };
}
