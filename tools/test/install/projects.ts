import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { archOfNode } from '@linux-syscalls/abi/arch';
import { inject } from 'vitest';
import {
  foreignConsumer,
  loopingConsumer,
  rawConsumer,
  requiringConsumer,
  spawningConsumer,
  threadConsumer,
  typesConsumer,
  umbrellaConsumer,
} from '../../install/consumers.ts';
import { Project } from '../../install/project.ts';

/** The raw package of this machine. */
export const ownRaw = `@linux-syscalls/raw-${archOfNode(process.arch)}`;

/** A new project, with a program for each way to use our packages. */
export function newProject(files: Readonly<Record<string, string>> = {}): Project {
  return new Project(mkdtempSync(join(inject('folder'), 'project-')), inject('env'), {
    'umbrella.js': umbrellaConsumer,
    'raw.js': rawConsumer(ownRaw),
    'worker.js': threadConsumer,
    'required.cjs': requiringConsumer,
    'spawned.js': spawningConsumer,
    'looping.js': loopingConsumer,
    'foreign.js': foreignConsumer,
    'types.js': typesConsumer,
    ...files,
  });
}
