import QRCode from "qrcode";

/** Light modules around a code, which scanners need. */
const QUIET = 4;

/** A QR code as one path of an inline SVG: no picture to load, sharp at any size, black on white in both themes. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const side = modules.size + 2 * QUIET;
  const dark = Array.from(modules.data).flatMap((bit, i) => {
    const [x, y] = [(i % modules.size) + QUIET, Math.floor(i / modules.size) + QUIET];
    return bit ? [`M${x} ${y}h1v1h-1z`] : [];
  });
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={dark.join("")} fill="#000000" />
    </svg>
  );
}
