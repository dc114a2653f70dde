/** Stroked outlines on a 20 px grid, 1.75 px, square ends. Painted by `.icon` in base.css. */
const PATHS = {
  back: "M16.5 10h-12M9 5l-5 5 5 5",
  copy: "M7.5 7.5v-4h9v9h-4M3.5 7.5h9v9h-9z",
  cross: "m5 5 10 10M15 5 5 15",
  down: "M10 4v11M5.5 11 10 15.5 14.5 11",
  drop: "M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11",
  edit: "M4 16l.8-3.5L13.5 3.8l2.7 2.7-8.7 8.7zM11.5 5.8l2.7 2.7",
  file: "M5 2.8h6.5L15 6.3v11H5zM11 3v3.8h3.8M7.5 10.5h5M7.5 13.5h5",
  flag: "M5 17.5v-14h9.5l-2 3.5 2 3.5H5",
  grip: "M7 4.5v.1M13 4.5v.1M7 10v.1M13 10v.1M7 15.5v.1M13 15.5v.1",
  half: "M10 3.5a6.5 6.5 0 0 0 0 13 6.5 6.5 0 0 0 0-13v13M13 5.3v9.4",
  info: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 9.5V14M10 6.3v.1",
  link: "M8.5 11.5 15 5M10.5 4.5h5v5M13.5 11.5V16H4V6.5h4.5",
  lock: "M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9",
  next: "M3.5 10h12M11 5l5 5-5 5",
  offline:
    "M2.5 8.5a11 11 0 0 1 5-2.8M11.5 5.5a11 11 0 0 1 6 3M5.5 11.8a7 7 0 0 1 3-1.6M12 10.5a7 7 0 0 1 2.5 1.3M3.5 3.5l13 13M10 15.5h.01",
  person: "M10 3.5a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6M3.5 17a6.5 6.5 0 0 1 13 0",
  plus: "M10 3.5v13M3.5 10h13",
  print: "M6 7.5V3h8v4.5M5.5 13.5H3v-6h14v6h-2.5M6 11.5h8V17H6z",
  redo: "M16.5 7.5H8a4.5 4.5 0 0 0 0 9h4M12.5 3.5l4 4-4 4",
  retry: "M16 6.5A7 7 0 1 0 17 10M16.5 3v4h-4",
  saved: "M3.5 4.5v12h13v-9l-3-3zM6.5 4.5v4h6v-4M6.5 16v-4.5h7V16",
  tick: "M3.5 10.5 8 15 16.5 5",
  undo: "M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8M7.5 3.5l-4 4 4 4",
  up: "M10 16V5M5.5 9 10 4.5 14.5 9",
  warn: "M10 3l8 13.5H2zM10 8.5V12M10 14.2v.1",
} as const;

/** The name of an icon of the set. */
export type IconName = keyof typeof PATHS;

/**
 * One icon, inline: no sprite, no request. It is always beside the word that says the same, so it is hidden from
 * assistive technology. `className` adds a colour or a size (`is-ok`).
 */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className ? `icon ${className}` : "icon"} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
