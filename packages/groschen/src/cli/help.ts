export const HELP = `groschen: amounts, dates, names, facts and briefs from German and English financial text

Usage
  groschen analyze   [FILE…|-] [options]   find everything in texts
  groschen summarize [FILE…|-] [options]   a brief and an extract
  groschen rules test|lint|schema [PACK…]  work on rule packs
  groschen schema                          JSON Schema of an analysed document

Options of analyze and summarize
  --lang auto|de|en          language of the texts (auto)
  --published ISO            day or time that "yesterday" is counted from: 2026-01-30T22:19
  --format text|json|jsonl|html|conll|brat
                             text: marked and coloured, for reading (the default)
  --jsonl                    each line of input is {"id","text","lang"?,"published"?,"title"?},
                             each line of output the analysis of it
  --brief de|en|both         language of brief and bullets (both; summarize: the text's own)
  --sentences N              length of the extract (3)
  --pack FILE                a rule pack to use as well; may be given several times
  --workers N                threads (1)
  --id ID                    id of a single text; else the file's name
  --quiet                    no progress bar
  --debug                    stack traces of errors

Options of analyze
  --layers a,b,…             tokens, sentences, quantities, dates, entities, facts, summary (all)
  --token-style compound|ud|words

Exit status
  0 all done   1 some documents failed   2 wrong usage or unreadable input

Examples
  groschen analyze article.txt --published 2026-01-30
  groschen analyze --jsonl --workers 2 < news.jsonl > analysed.jsonl
  groschen analyze article.txt --layers quantities --format json
  groschen summarize article.txt --brief en
`;
