/**
 * sandbox: runs a command that may read /usr and the folders that are named, and nothing else: no
 * other file, no writing and, from Linux 6.7 on, no TCP. This is Landlock: no root, no container
 * and no image are needed.
 *
 *     node examples/dist/sandbox.js -- cat /etc/passwd
 *     node examples/dist/sandbox.js /etc -- cat /etc/passwd
 */
import {
  close,
  LANDLOCK_ACCESS_FS_EXECUTE,
  LANDLOCK_ACCESS_FS_IOCTL_DEV,
  LANDLOCK_ACCESS_FS_MAKE_SYM,
  LANDLOCK_ACCESS_FS_READ_DIR,
  LANDLOCK_ACCESS_FS_READ_FILE,
  LANDLOCK_ACCESS_FS_REFER,
  LANDLOCK_ACCESS_FS_TRUNCATE,
  LANDLOCK_ACCESS_NET_BIND_TCP,
  LANDLOCK_ACCESS_NET_CONNECT_TCP,
  LANDLOCK_CREATE_RULESET_VERSION,
  LANDLOCK_RULE_PATH_BENEATH,
  landlock_add_rule,
  landlock_create_ruleset,
  O_CLOEXEC,
  O_PATH,
  open,
  PR_SET_NO_NEW_PRIVS,
  struct,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { execute, exitCodeOf, start, usage } from './lib/command.ts';
import { needs } from './lib/needs.ts';

const separator = process.argv.indexOf('--');
const folders = process.argv.slice(2, separator);
const command = process.argv.slice(separator + 1);
if (separator < 0 || command.length === 0) usage('sandbox.js ‹folder›… -- ‹command›…');

const version = needs(
  'Landlock, which is Linux 5.13 with landlock among its security modules',
  () => landlock_create_ruleset(null, 0, LANDLOCK_CREATE_RULESET_VERSION),
);

// What a set of rules handles is refused wherever no rule allows it. Each version knows more rights:
// the first has a bit for each up to MAKE_SYM.
let handled_access_fs = 2 * LANDLOCK_ACCESS_FS_MAKE_SYM - 1;
if (version >= 2) handled_access_fs |= LANDLOCK_ACCESS_FS_REFER;
if (version >= 3) handled_access_fs |= LANDLOCK_ACCESS_FS_TRUNCATE;
if (version >= 5) handled_access_fs |= LANDLOCK_ACCESS_FS_IOCTL_DEV;
const tcp = LANDLOCK_ACCESS_NET_BIND_TCP | LANDLOCK_ACCESS_NET_CONNECT_TCP;
const handled_access_net = version >= 4 ? tcp : 0;
const rules = landlock_create_ruleset(
  struct.landlock_ruleset_attr.from({ handled_access_fs, handled_access_net }),
);

const allowed_access =
  LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
for (const folder of ['/usr', ...folders]) {
  const parent_fd = open(folder, O_PATH | O_CLOEXEC);
  const rule = struct.landlock_path_beneath_attr.from({ allowed_access, parent_fd });
  landlock_add_rule(rules, LANDLOCK_RULE_PATH_BENEATH, rule);
  close(parent_fd);
}

const program = new Batch();
program.prctl(PR_SET_NO_NEW_PRIVS, 1); // or setuid programs could be tricked
program.landlock_restrict_self(rules, 0);
execute(program, command);
process.exitCode = await exitCodeOf(start(program).pidfd);
