import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";

/** Adds one more row to the fields above it. */
export function AddButton({ add, children }: { add: () => void; children: ReactNode }) {
  return (
    <button className="btn btn-line btn-s" type="button" onClick={add}>
      <Icon name="plus" />
      {children}
    </button>
  );
}
