/** The same share in three sizes of territory: why the interval decides, and not the difference alone. */
import { formatDecimal, formatInteger, formatMeasure } from '../../src/domain/format.js';
import { t } from '../../src/language/translate.js';
import { ScrollBox } from '../report/scroll-box.js';
import { intervalExamples, reference, type IntervalExample } from './examples.js';

/** End of the axis, in %. */
const highest = 35;
const width = 220;
const height = 28;
const x = (value: number) => (value / highest) * width;

export function IntervalExamples() {
  return (
    <>
      <Examples />
      <p className="muted">{t('Le trait coupé est la référence.')}</p>
    </>
  );
}

function Examples() {
  const caption = t('Trois territoires, le même taux de 12 %, comparés à une référence de {reference}', {
    reference: formatMeasure(reference, '%'),
  });
  return (
    <ScrollBox label={caption}>
      <table className="data-table example">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Cas')}</th>
            <th scope="col">{t('Intervalle à 95 %')}</th>
            <th scope="col">{t('De 0 à {highest} %', { highest })}</th>
            <th scope="col">{t('Ce que l’on peut dire')}</th>
          </tr>
        </thead>
        <tbody>
          {intervalExamples.map((example) => (
            <Row key={example.people} example={example} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({ example }: { readonly example: IntervalExample }) {
  const { people, cases, lower, upper, differs } = example;
  return (
    <tr>
      <th scope="row">
        {t('{cases} sur {people}', { cases: formatInteger(cases), people: formatInteger(people) })}
      </th>
      <td>{t('de {lower} à {upper}', { lower: formatDecimal(lower), upper: formatDecimal(upper) })}</td>
      <td>
        <Drawing example={example} />
      </td>
      <td>
        {differs ? (
          <>
            <span aria-hidden="true">▼</span> {t('plus bas que la référence')}
          </>
        ) : (
          <>
            <span aria-hidden="true">=</span> {t('aucune différence établie')}
          </>
        )}
      </td>
    </tr>
  );
}

/** The cells beside it say the same. */
function Drawing({ example: { share, lower, upper } }: { readonly example: IntervalExample }) {
  const middle = height / 2;
  return (
    <svg
      className="example-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <line className="example-axis" x1={0} x2={width} y1={middle} y2={middle} />
      <line className="example-reference" x1={x(reference)} x2={x(reference)} y1={2} y2={height - 2} />
      <line className="example-interval" x1={x(lower)} x2={x(upper)} y1={middle} y2={middle} />
      {[lower, upper].map((bound) => (
        <line
          key={bound}
          className="example-bound"
          x1={x(bound)}
          x2={x(bound)}
          y1={middle - 6}
          y2={middle + 6}
        />
      ))}
      <circle className="example-share" cx={x(share)} cy={middle} r={5} />
    </svg>
  );
}
