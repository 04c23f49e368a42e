/** The words that English sentences of ours are made of, beside names, figures, times and the names of metrics, indicators and instruments. */
export const words = `
  a an the and of to in on at for from by with as than s its is are was were be has have had will would not no it that under
  compared before after while whether now according company reports people familiar matter analysts economists survey media
  instead about nearly just over up least more less

  sees q1 q2 q3 q4 h1 h2 FY fy rose fell raised cut upgraded downgraded growth decline traded
  plans plan planning expects expect expected denied confirmed set kept rates rating key rate
  talks considering bidding bid buy buying bought sell selling sold sale invest investing invested acquired holds hold take taking stake merge merging merged merger
  valued funding round raise initial public offering going went called off back shares share worth paying pay dividend per
  eliminate eliminating jobs job filed file insolvency faces becomes become leave leaving step down give senior post won win contract
  fined fine union strike striking employs reported report
  target price started coverage outlook profit loss revenue business stores
  chief executive financial operating officer chair member supervisory board fiscal year
  increased declined Germany Germany's technology management taking over relinquish
`
  .trim()
  .split(/\s+/);
