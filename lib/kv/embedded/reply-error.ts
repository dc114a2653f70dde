/** A command refused, in Redis's own words. It becomes the command's reply; the commands beside it go on. */
export class ReplyError extends Error {
  override readonly name = "ReplyError";
}

export const wrongType = () =>
  new ReplyError("WRONGTYPE Operation against a key holding the wrong kind of value");
export const syntaxError = () => new ReplyError("ERR syntax error");
export const notAnInteger = () => new ReplyError("ERR value is not an integer or out of range");
export const notAFloat = () => new ReplyError("ERR value is not a valid float");
export const wrongArity = (name: string) =>
  new ReplyError(`ERR wrong number of arguments for '${name.toLowerCase()}' command`);
export const invalidExpireTime = (name: string) =>
  new ReplyError(`ERR invalid expire time in '${name.toLowerCase()}' command`);
