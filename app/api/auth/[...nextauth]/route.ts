import { nextAuthHandler } from "#lib/data/auth-handler";

export { nextAuthHandler as GET, nextAuthHandler as POST };
