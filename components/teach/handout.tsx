import { CopyButton } from "#components/teach/copy-button";
import { QrCode } from "#components/teach/qr-code";

interface HandoutProps {
  title: string;
  code: string;
  /** Where to type the code. */
  site: string;
  /** The address that needs no typing. */
  link: string;
}

/** How a class gets in: the code for the board, a picture to scan, a link to send. No third party is asked. */
export function Handout({ title, code, site, link }: HandoutProps) {
  const share = `https://classroom.google.com/share?${new URLSearchParams({ url: link, title })}`;
  return (
    <aside className="handout" aria-labelledby="handout">
      <div className="stack-s">
        <h2 className="label quiet" id="handout">
          For the board
        </h2>
        <p className="small">
          Go to <b>{site}</b> and type
        </p>
        <p className="code-big">{code}</p>
      </div>
      <div className="cluster">
        <QrCode text={link} label={`QR code of ${link}`} />
        <p className="small qr-words">Or point a phone camera here.</p>
      </div>
      <div className="stack-s">
        <div className="field">
          <label className="label" htmlFor="link">
            Link
          </label>
          <input className="input" id="link" readOnly value={link} />
        </div>
        <div className="tools">
          <CopyButton text={link}>Copy link</CopyButton>
          <a className="btn btn-line btn-s" href={share} target="_blank" rel="noopener noreferrer">
            Google Classroom<span className="vh"> (opens a new window)</span>
          </a>
        </div>
      </div>
    </aside>
  );
}
