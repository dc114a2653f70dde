"use client";

import { useEffect, useRef, useState } from "react";
import { FieldProblem } from "#components/form/field-problem";
import { TextField } from "#components/form/text-field";
import { useBrowserZone } from "#components/teach/local-time";
import { writeLocalTime } from "#lib/domain/zoned-time";

interface WhenFieldsProps {
  opensAt: number;
  closesAt: number;
  /** All zones the server knows. */
  zones: readonly string[];
  /** What came back with a refusal. */
  values: Record<string, string> | undefined;
  problems: Record<string, string>;
}

/**
 * When a class opens and closes, and in which time zone that is meant. The server offers UTC, which is said beside
 * the fields; once scripts run, the zone is the browser's own and the same moments are shown in it. What somebody
 * typed is never converted.
 */
export function WhenFields({ opensAt, closesAt, zones, values, problems }: WhenFieldsProps) {
  const browser = useBrowserZone();
  const [typed, setTyped] = useState<{ zone?: string; opens?: string; closes?: string }>({});
  const zone = typed.zone ?? values?.zone ?? browser ?? "UTC";
  const opens = typed.opens ?? values?.opens ?? writeLocalTime(opensAt, zone);
  const closes = typed.closes ?? values?.closes ?? writeLocalTime(closesAt, zone);
  const select = useRef<HTMLSelectElement>(null);
  // After an action React resets the form, and a select falls back to its first option whatever its value is.
  useEffect(() => {
    if (select.current) select.current.value = zone;
  });
  const listed = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <div className="body stack">
      <div className="two">
        <TextField
          name="opens"
          label="Opens"
          type="datetime-local"
          required
          value={opens}
          onChange={({ target }) => setTyped({ ...typed, opens: target.value })}
          problem={problems.opens}
        />
        <TextField
          name="closes"
          label="Closes"
          type="datetime-local"
          required
          value={closes}
          onChange={({ target }) => setTyped({ ...typed, closes: target.value })}
          problem={problems.closes}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor="zone">
          Time zone of both
        </label>
        <select
          className="input select"
          ref={select}
          id="zone"
          name="zone"
          value={zone}
          onChange={({ target }) => setTyped({ ...typed, opens, closes, zone: target.value })}
          aria-invalid={problems.zone ? true : undefined}
          aria-describedby={problems.zone ? "zone-problem" : undefined}
        >
          {listed.map((name) => (
            <option key={name} value={name}>
              {name.replaceAll("_", " ")}
            </option>
          ))}
        </select>
        <FieldProblem id="zone-problem" message={problems.zone} />
      </div>
    </div>
  );
}
