import { runCommand } from '../lib/command.mjs';

/** `npm run schema [-- --check]`: prints the merged schema and the types made from it. */
export async function run(args) {
  const { code } = await runCommand('node', ['libs/schema/print.mjs', ...args]);
  return code;
}
