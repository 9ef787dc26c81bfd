import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  close,
  LANDLOCK_ACCESS_FS_READ_FILE,
  LANDLOCK_ACCESS_FS_WRITE_FILE,
  LANDLOCK_ACCESS_NET_BIND_TCP,
  LANDLOCK_CREATE_RULESET_VERSION,
  LANDLOCK_RULE_NET_PORT,
  LANDLOCK_RULE_PATH_BENEATH,
  landlock_add_rule,
  landlock_create_ruleset,
  landlock_restrict_self,
  O_PATH,
  open,
  SyscallError,
  struct,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { temporaryDirectory } from './temporary.ts';
import { inWorker } from './worker.ts';

const directory = temporaryDirectory();
const code = (name: string): object => expect.objectContaining({ code: name });

/** The version of Landlock; a test that needs it is skipped where the kernel has none. */
function version(context: { skip(note: string): void }): number {
  try {
    return landlock_create_ruleset(null, 0, LANDLOCK_CREATE_RULESET_VERSION);
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    context.skip(`this kernel or emulator has no Landlock: ${error.code}`);
    throw error;
  }
}

/** A set of rules about reading and writing files. */
function filesOnly(): number {
  const attr = struct.landlock_ruleset_attr.from({
    handled_access_fs: LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE,
  });
  return landlock_create_ruleset(attr, 8);
}

test('a set of rules is made as long as the record says, and of known rights only', (context) => {
  expect(version(context)).toBeGreaterThanOrEqual(1);
  close(filesOnly());
  const unknown = struct.landlock_ruleset_attr.from({ handled_access_fs: 1n << 60n });
  expect(() => landlock_create_ruleset(unknown, 8)).toThrow(code('EINVAL'));
  expect(() => landlock_create_ruleset(struct.landlock_ruleset_attr.alloc(), 8)).toThrow(
    code('ENOMSG'),
  );
  expect(() => landlock_create_ruleset(unknown, 4096)).toThrow(RangeError);
  const longer = new BigUint64Array(16);
  longer[0] = BigInt(LANDLOCK_ACCESS_FS_READ_FILE);
  close(landlock_create_ruleset(longer));
  longer[15] = 1n;
  expect(() => landlock_create_ruleset(longer)).toThrow(code('E2BIG'));
});

test('rules are of a type, and refused where they make no sense', (context) => {
  const abi = version(context);
  const rules = filesOnly();
  const parent_fd = open(directory, O_PATH);
  const rule = struct.landlock_path_beneath_attr.from({
    allowed_access: LANDLOCK_ACCESS_FS_READ_FILE,
    parent_fd,
  });
  expect(landlock_add_rule(rules, LANDLOCK_RULE_PATH_BENEATH, rule)).toBe(0);
  rule.allowed_access = 0;
  expect(() => landlock_add_rule(rules, LANDLOCK_RULE_PATH_BENEATH, rule)).toThrow(code('ENOMSG'));
  const port = struct.landlock_net_port_attr.from({
    allowed_access: LANDLOCK_ACCESS_NET_BIND_TCP,
    port: 80,
  });
  const refusal = abi < 4 ? 'EINVAL' : /EINVAL|EAFNOSUPPORT/;
  expect(() => landlock_add_rule(rules, LANDLOCK_RULE_NET_PORT, port)).toThrow(
    expect.objectContaining({ code: expect.stringMatching(refusal) }),
  );
  const wrong = port as unknown as struct.landlock_path_beneath_attr;
  expect(() => landlock_add_rule(rules, LANDLOCK_RULE_PATH_BENEATH, wrong)).toThrow(TypeError);
  for (const fd of [rules, parent_fd]) close(fd);
  rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
  expect(() => landlock_add_rule(-1, LANDLOCK_RULE_PATH_BENEATH, rule)).toThrow(code('EBADF'));
});

test('a thread that restricted itself opens what the rules allow, and nothing else', async (context) => {
  version(context);
  const [allowed, denied] = [join(directory, 'allowed'), join(directory, 'denied')];
  for (const path of [allowed, denied]) writeFileSync(path, 'x');
  const rules = filesOnly();
  const parent_fd = open(allowed, O_PATH);
  const rule = struct.landlock_path_beneath_attr.from({
    allowed_access: LANDLOCK_ACCESS_FS_READ_FILE,
    parent_fd,
  });
  landlock_add_rule(rules, LANDLOCK_RULE_PATH_BENEATH, rule);
  const seen = await inWorker<string[]>(
    `const { rules, paths } = workerData;
    const outcome = (act) => { try { return act() >= 0 ? 'yes' : ''; } catch (e) { return e.code; } };
    calls.prctl(calls.PR_SET_NO_NEW_PRIVS, 1);
    return [
      outcome(() => calls.landlock_restrict_self(rules)),
      ...paths.map((path) => outcome(() => calls.open(path, calls.O_RDONLY))),
    ];`,
    { rules, paths: [allowed, denied] },
  );
  expect(seen).toEqual(['yes', 'yes', 'EACCES']);
  // The thread that runs this test was not meant.
  close(open(denied, 0));
  for (const fd of [rules, parent_fd]) close(fd);
  expect(() => landlock_restrict_self(-1)).toThrow(code('EBADF'));
});
