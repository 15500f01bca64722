/** What a person wrote, as they broke it into paragraphs and lines. Text is text: nothing in it is markup. */
export function Prose({ text }: { text: string }) {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph, index) => ({ key: `${index}`, lines: paragraph.split('\n') }));
  return (
    <div className="prose">
      {paragraphs.map(({ key, lines }) => (
        <p key={key}>
          {lines.map((line, index) => (
            <span key={`${key}.${index}`}>
              {index > 0 ? <br /> : null}
              {line}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
