"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { keepText, keptEntries } from "#components/desk/kept-storage";
import type { DeskQuiz } from "#lib/domain/desk-view";
import type { DraftContent } from "#lib/domain/draft";
import { findKeptWork, type KeptWork, keptWorkKey, staleKeptKeys } from "#lib/domain/kept-work";
import type { SaveState } from "#lib/domain/save-state";

interface World {
  /** The teacher whose browser it is. */
  userId: string;
  /** Names this window. */
  self: string;
  state: SaveState;
  current: () => DraftContent;
  base: () => number;
  unsaved: () => boolean;
  /** Puts work back without asking. */
  restore: (content: DraftContent) => void;
}

/**
 * Keeps in the browser what is not saved, so that a reload, a crash or a closed tab loses nothing, and offers it back
 * afterwards. What is saved is cleared at once.
 */
export function useKeptWork({ quizId, content, version }: DeskQuiz, world: World) {
  const { userId, self, state, current, base, unsaved, restore } = world;
  const [offers, setOffers] = useState<{ key: string; work: KeptWork }[]>([]);
  const resuming = useRef(false);
  const key = keptWorkKey({ userId, quizId }, self);

  // What is offered is what stood there when the page came; later edits of this visit are under a key of its own.
  useEffect(() => {
    const now = Date.now();
    const entries = keptEntries();
    for (const old of staleKeptKeys(entries, now)) keepText(old, undefined);
    const found = findKeptWork(entries, { userId, quizId, content }, now);
    const mine = found.find(({ work }) => work.resume && work.base === version);
    if (mine) {
      restore(mine.work.content);
      keepText(mine.key, undefined);
    }
    setOffers(found.filter((one) => one !== mine));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Once for the draft the page came with.
  }, [userId, quizId, content]);

  /** True when what is not saved is kept now. */
  const keep = useCallback((): boolean => {
    if (!unsaved()) {
      keepText(key, undefined);
      return false;
    }
    const kept: KeptWork = { schema: 1, quizId, base: base(), at: Date.now(), content: current() };
    return keepText(key, JSON.stringify(resuming.current ? { ...kept, resume: true } : kept));
  }, [base, current, key, quizId, unsaved]);

  /** The same before the page is loaded anew: on the same version it goes back by itself. */
  const keepToResume = useCallback((): boolean => {
    resuming.current = true;
    return keep();
  }, [keep]);

  // A computer can stop without a word, so what cannot be saved is kept as soon as that is known.
  useEffect(() => {
    if (state.phase !== "waiting" && state.phase !== "saving") keep();
  }, [keep, state]);

  useEffect(() => {
    const listen = () => void keep();
    window.addEventListener("pagehide", listen);
    return () => window.removeEventListener("pagehide", listen);
  }, [keep]);

  /** The teacher has decided about what is offered. */
  const settle = useCallback(() => {
    const [decided, ...rest] = offers;
    if (decided) keepText(decided.key, undefined);
    setOffers(rest);
    keep();
  }, [keep, offers]);
  return { offer: offers[0]?.work, keep, keepToResume, settle };
}
