"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { DeskQuiz } from "#lib/domain/desk-view";
import type { DraftContent } from "#lib/domain/draft";
import { keepingOf, type KeptWork, keptWorkKey, readKeptWork } from "#lib/domain/kept-work";

/** Keeps what is not saved in this tab, so that a reload or a crash loses nothing, and offers it back afterwards. */
export function useKeptWork(
  quiz: DeskQuiz,
  world: { current: () => DraftContent; base: () => number; unsaved: () => boolean },
) {
  const { quizId, content } = quiz;
  const { current, base, unsaved } = world;
  const [offer, setOffer] = useState<KeptWork>();
  const pending = useRef(false);

  // What is offered is what stood there when the page came; later edits of this visit are not offered.
  useEffect(() => {
    const found = readKeptWork(read(quizId), { quizId, content });
    pending.current = found !== undefined;
    setOffer(found);
  }, [quizId, content]);

  /** True when what is not saved is kept now. */
  const keep = useCallback((): boolean => {
    const keeping = keepingOf({ unsaved: unsaved(), undecided: pending.current });
    if (keeping === "leave") return false;
    if (keeping === "clear") {
      write(quizId, undefined);
      return false;
    }
    const kept: KeptWork = { schema: 1, quizId, base: base(), at: Date.now(), content: current() };
    return write(quizId, JSON.stringify(kept));
  }, [base, current, quizId, unsaved]);

  useEffect(() => {
    const listen = () => void keep();
    window.addEventListener("pagehide", listen);
    return () => window.removeEventListener("pagehide", listen);
  }, [keep]);

  const settle = useCallback(() => {
    pending.current = false;
    setOffer(undefined);
    keep();
  }, [keep]);
  return { offer, keep, settle };
}

// Storage can be off or full: then nothing is kept, and saving goes on as ever.
function read(quizId: string): string | null {
  try {
    return sessionStorage.getItem(keptWorkKey(quizId));
  } catch {
    return null;
  }
}

function write(quizId: string, text: string | undefined): boolean {
  try {
    if (text === undefined) sessionStorage.removeItem(keptWorkKey(quizId));
    else sessionStorage.setItem(keptWorkKey(quizId), text);
    return true;
  } catch {
    return false;
  }
}
