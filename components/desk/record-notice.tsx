"use client";

import type { DeskState } from "#components/desk/use-desk";
import { Icon } from "#components/ui/icon";

/** At the head of the desk: that article and record differ, and the way to both sides. */
export function RecordNotice({ desk }: { desk: DeskState }) {
  const count = desk.quiz.source.contradictions?.length ?? 0;
  if (count === 0) return null;
  return (
    <div className="notice notice-warn">
      <Icon name="info" />
      <p>
        <b>The article and the official record differ{count > 1 && ` in ${count} places`}.</b> Nothing is
        asked about that unless you want it asked. <a href="#differ">See both sides</a>
      </p>
    </div>
  );
}
