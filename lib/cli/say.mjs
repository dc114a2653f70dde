/**
 * Prints one line of what a command is doing, to stderr, so that stdout stays free for results.
 *
 * @param {string} message
 */
export function say(message) {
  process.stderr.write(`on-the-record: ${message}\n`);
}

/**
 * Ends the command with one clear sentence.
 *
 * @param {string} message
 * @param {number} [exitCode]
 * @returns {never}
 */
export function giveUp(message, exitCode = 1) {
  say(message);
  process.exit(exitCode);
}
