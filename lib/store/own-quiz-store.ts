import "server-only";
import type { OwnQuizCard } from "#lib/domain/draft";
import type { QuizId, UserId } from "#lib/domain/ids";
import { keys } from "#lib/kv/keys";
import { atStore } from "#lib/store/at-store";
import { cardFields, readCards } from "#lib/store/stored-draft";

/** An owner's quizzes, the one changed last first. One round trip however many. */
export async function listCards(owner: UserId): Promise<OwnQuizCard[]> {
  const cards = await atStore(async (kv) => readCards(await kv.hgetall(keys.userQuizzes(owner))));
  return cards.sort((a, b) => b.updatedAt - a.updatedAt || (a.quizId < b.quizId ? -1 : 1));
}

/** Puts a quiz into the archive, or takes it out. One round trip. */
export async function setArchived(quizId: QuizId, owner: UserId, archived: boolean): Promise<void> {
  const field = cardFields.archived(quizId);
  await atStore((kv) =>
    archived ? kv.hset(keys.userQuizzes(owner), { [field]: 1 }) : kv.hdel(keys.userQuizzes(owner), field),
  );
}
