"use client";

import { type DragEvent, useRef, useState } from "react";
import { FieldProblem } from "#components/form/field-problem";
import { Icon } from "#components/ui/icon";
import { FILE_MAX_BYTES } from "#lib/domain/desk-view";

const TYPES = ".txt,.md,.markdown,.html,.htm,.mhtml,.mht,.docx,text/plain,text/markdown,text/html";

/** A file, chosen with the browser's own button or dropped on the field. */
export function FileDrop({ problem }: { problem: string | undefined }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [file, setFile] = useState<{ name: string; size: number }>();
  const tooLarge = (file?.size ?? 0) > FILE_MAX_BYTES;
  const message = tooLarge
    ? "This file is larger than 2 MB. Save the article alone, as text or HTML."
    : problem;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (!input.current || files.length === 0) return;
    input.current.files = files;
    setFile(files[0]);
  };
  const empty = () => {
    if (input.current) input.current.value = "";
    setFile(undefined);
    input.current?.focus();
  };
  return (
    <div
      className={over ? "field drop is-over" : "field drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="label" htmlFor="file">
        A file with it
      </label>
      <p className="help" id="file-help">
        Text, Markdown, a saved web page or a Word document, up to 2 MB. Drop it here or choose it.
      </p>
      <div className="drop-line">
        <input
          ref={input}
          type="file"
          id="file"
          name="file"
          accept={TYPES}
          aria-invalid={message ? true : undefined}
          aria-describedby={message ? "file-help file-problem" : "file-help"}
          onChange={({ target }) => setFile(target.files?.[0])}
        />
        {file && (
          <button className="btn btn-line btn-s" type="button" onClick={empty}>
            <Icon name="cross" />
            Take it away
          </button>
        )}
      </div>
      <FieldProblem id="file-problem" message={message} />
    </div>
  );
}
