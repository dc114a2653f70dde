import type { InputHTMLAttributes, ReactNode } from "react";

interface ChoiceProps extends InputHTMLAttributes<HTMLInputElement> {
  type: "radio" | "checkbox";
  name: string;
  children: ReactNode;
  /** A quieter second line. */
  detail?: string;
}

/** A radio button or checkbox with its words beside it; the whole line is the target. */
export function Choice({ children, detail, ...input }: ChoiceProps) {
  return (
    <label className="choice">
      <input {...input} />
      <span>
        {children}
        {detail && <small>{detail}</small>}
      </span>
    </label>
  );
}
