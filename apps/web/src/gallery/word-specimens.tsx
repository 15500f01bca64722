import { RefChip } from '../ui/ref-chip';
import { RichText } from '../ui/rich-text';
import { Statement, Underlined } from '../ui/statement';
import { Tag } from '../ui/tag';
import { Caption, Finding, Lede, More, Nil, OneNumber, Quote } from '../ui/words';
import { Columns } from '../ui/columns';
import { Specimen } from './specimen';

export function WordSpecimens() {
  return (
    <div className="stack">
      <Specimen state="Statement, every strand underlining its own words, one of them a link">
        <Statement>
          It asks for{' '}
          <Underlined strand="cost" href="#words">
            $4.2M
          </Underlined>
          , <Underlined strand="voice">ten organisations</Underlined> spoke,{' '}
          <Underlined strand="funding">nobody</Underlined> pledged,{' '}
          <Underlined strand="results">no target</Underlined> was found.
        </Statement>
      </Specimen>
      <Specimen state="Small statement, illustrative">
        <Statement isSmall>
          Priced line by line the same team comes to <Underlined strand="cost">$3.12M</Underlined>.{' '}
          <Tag standing="illustrative" />
        </Statement>
      </Specimen>
      <SentenceSpecimens />
    </div>
  );
}

function SentenceSpecimens() {
  return (
    <Columns count={2}>
      <Specimen state="One number">
        <OneNumber>$4,200,000</OneNumber>
      </Specimen>
      <Specimen state="Finding">
        <Finding>One number exists, and its speaker called it anecdotal.</Finding>
      </Specimen>
      <Specimen state="Lede, and the one way on">
        <Lede>The comment period was to close on 29 March. It was extended once, to 14 April 2010.</Lede>
        <p>
          <More href="#words">Read what was said</More>
        </p>
      </Specimen>
      <Specimen state="Body, refs in a sentence, a nil">
        <p>
          Of <RefChip size="word" refText="C-17" strand="cost" href="#words" /> a third is committed; of{' '}
          <RefChip size="word" refText="K-12" strand="results" href="#words" /> the measurement is{' '}
          <Nil>not published</Nil>.
        </p>
        <Caption>Source: business case, 12 February 2010.</Caption>
      </Specimen>
      <Specimen state="Quotation, in our words">
        <Quote
          strand="voice"
          source={
            <>
              A speaker from the floor, line 176, shortened <Tag standing="our-words" />
            </>
          }
        >
          When will we be able to see the cost breakdown? Where did that amount come from?
        </Quote>
      </Specimen>
      <Specimen state="What a person wrote, with markup">
        <RichText
          text={
            'The post is paid **twice**: here, and in [the annex](https://records.example/annex).\n\n1. Who asked?\n2. Who pays?\n   - this year\n\n> In weeks, not months.'
          }
        />
      </Specimen>
      <Specimen state="What changed in a sentence">
        <p>
          Posts <del>1</del> <ins>2</ins>, rate <del>$56,000</del> <ins>$60,000</ins>
        </p>
      </Specimen>
    </Columns>
  );
}
