import { POINTS_PER_QUESTION } from "#lib/domain/score";

const WIDTH = 536;
const BASE = 136;
const HEIGHT = 172;
const TOP = 26;

/** How many finished with how many points, rounded down: one bar a point. @param scores hundredths of a point. */
export function ScoreSpread({ scores, scoreMaximum }: { scores: number[]; scoreMaximum: number }) {
  const points = Math.ceil(scoreMaximum / POINTS_PER_QUESTION);
  const counts = Array.from({ length: points + 1 }, (_, point) => ({
    point,
    count: scores.filter((score) => Math.floor(score / POINTS_PER_QUESTION) === point).length,
  }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const step = (WIDTH - 8) / counts.length;
  const spoken = counts
    .filter(({ count }) => count > 0)
    .map(({ point, count }) => `${point} of ${points}: ${count}`)
    .join(". ");
  return (
    <svg
      className="hist"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Scores of the finished, rounded down. ${spoken}.`}
    >
      {counts.map(({ point, count }) => {
        const middle = 4 + step * (point + 0.5);
        const height = ((BASE - TOP) * count) / most;
        return (
          <g key={point}>
            {count > 0 && (
              <>
                <rect x={middle - step * 0.38} y={BASE - height} width={step * 0.76} height={height} />
                <text className="c" x={middle} y={BASE - height - 6} textAnchor="middle">
                  {count}
                </text>
              </>
            )}
            <text x={middle} y={BASE + 20} textAnchor="middle">
              {point}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={WIDTH} y1={BASE} y2={BASE} />
    </svg>
  );
}
