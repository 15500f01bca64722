import { Fragment, type ReactNode } from 'react';
import { readRichText, type Block, type Span } from './rich-text-parts';

/**
 * What a person wrote, with the little markup that they may use. It is made of elements alone: no text of theirs is ever
 * read as HTML. Search engines are asked not to follow links of strangers.
 */
export function RichText({ text }: { text: string }) {
  return <div className="prose">{drawBlocks(readRichText(text))}</div>;
}

const drawBlocks = (blocks: readonly Block[]): ReactNode =>
  blocks.map((block, index) => <Fragment key={`${index}`}>{drawBlock(block)}</Fragment>);

function drawBlock(block: Block): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{drawSpans(block.spans)}</p>;
    // The headings of a page are the page's own: one of a stranger is a line in bold.
    case 'heading':
      return (
        <p>
          <strong>{drawSpans(block.spans)}</strong>
        </p>
      );
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'quote':
      return <blockquote>{drawBlocks(block.blocks)}</blockquote>;
    case 'list': {
      const items = block.items.map((item, index) => <li key={`${index}`}>{drawItem(item)}</li>);
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
    case 'rule':
      return <hr />;
  }
}

/** An item of one line has no paragraph of its own. */
function drawItem(blocks: readonly Block[]): ReactNode {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph') return drawBlocks(blocks);
  return (
    <>
      {drawSpans(first.spans)}
      {drawBlocks(others)}
    </>
  );
}

const drawSpans = (spans: readonly Span[]): ReactNode =>
  spans.map((span, index) => <Fragment key={`${index}`}>{drawSpan(span)}</Fragment>);

function drawSpan(span: Span): ReactNode {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'break':
      return <br />;
    case 'code':
      return <code>{span.text}</code>;
    case 'strong':
      return <strong>{drawSpans(span.spans)}</strong>;
    case 'emphasis':
      return <em>{drawSpans(span.spans)}</em>;
    case 'deleted':
      return <del>{drawSpans(span.spans)}</del>;
    case 'link':
      return (
        <>
          <a href={span.href} rel="nofollow ugc noopener">
            {drawSpans(span.spans)}
          </a>
          {span.host === null ? null : ` (${span.host})`}
        </>
      );
  }
}
