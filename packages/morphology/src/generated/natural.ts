// @ts-nocheck
/*
 * Parts of natural 8.1.1, bundled by scripts/bundle-natural.mjs. Not written by hand.
 *
 * The MIT License (MIT)
 *
 * Copyright (c) 2011, 2012 Chris Umbel, Rob Ellis, Russell Mull
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
 * THE SOFTWARE.
 *
 * The German stemmer: Copyright (c) 2010, FormBlitz AG, by Joder Illi after the Snowball algorithm,
 * Copyright (c) 2001, Dr Martin Porter; BSD licence.
 */
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);
// \0stopwords
var _stopwords_exports = __exportAll({
	de: () => de,
	words: () => words
});
var words, de;
var init__stopwords = __esmMin((() => {
	words = [];
	de = [];
}));
// \0tokenizer
var _tokenizer_exports = __exportAll({
	RegexpTokenizer: () => RegexpTokenizer,
	WordTokenizer: () => WordTokenizer,
	default: () => Tokenizer
});
var WordTokenizer, RegexpTokenizer, Tokenizer;
var init__tokenizer = __esmMin((() => {
	WordTokenizer = class {};
	RegexpTokenizer = class {};
	Tokenizer = class {};
}));
// ../../node_modules/.pnpm/natural@8.1.1/node_modules/natural/lib/natural/stemmers/stemmer_de.js
var require_stemmer_de = __commonJSMin(((exports, module) => {
	const englishStopWords = (init__stopwords(), __toCommonJS(_stopwords_exports)).de;
	const Tokenizer = (init__tokenizer(), __toCommonJS(_tokenizer_exports));
	var Stemmer = class {
		stem(token) {
			return token;
		}
		tokenizeAndStem(text, keepStops) {
			const stemmedTokens = [];
			const that = this;
			new Tokenizer().tokenize(text).forEach(function(token) {
				if (keepStops || englishStopWords.indexOf(token) === -1) {
					let resultToken = token.toLowerCase();
					if (resultToken.match(/[a-záéíóúüñ0-9]+/gi)) resultToken = that.stem(resultToken);
					stemmedTokens.push(resultToken);
				}
			});
			return stemmedTokens;
		}
	};
	module.exports = Stemmer;
}));
// ../../node_modules/.pnpm/natural@8.1.1/node_modules/natural/lib/natural/stemmers/porter_stemmer_de.js
var require_porter_stemmer_de = __commonJSMin(((exports, module) => {
	const PorterStemmer = new (require_stemmer_de())();
	PorterStemmer.stem = stemm;
	module.exports = PorterStemmer;
	function stemm(word, options = {}) {
		word = word.replace(/([aeiouyäöü])u([aeiouyäöü])/g, "$1U$2");
		word = word.replace(/([aeiouyäöü])y([aeiouyäöü])/g, "$1Y$2");
		word = word.replace(/ß/g, "ss");
		let r1Index = word.search(/[aeiouyäöü][^aeiouyäöü]/);
		let r1 = "";
		if (r1Index !== -1) {
			r1Index += 2;
			r1 = word.substring(r1Index);
		}
		let r2Index = -1;
		if (r1Index !== -1) {
			r2Index = r1.search(/[aeiouyäöü][^aeiouyäöü]/);
			if (r2Index !== -1) {
				r2Index += 2;
				r2Index += r1Index;
			}
		}
		if (r1Index !== -1 && r1Index < 3) {
			r1Index = 3;
			r1 = word.substring(r1Index);
		}
		const a1Index = word.search(/(em|ern|er)$/g);
		const b1Index = word.search(/(e|en|es)$/g);
		let c1Index = word.search(/([bdfghklmnrt]s)$/g);
		if (c1Index !== -1) c1Index++;
		let index1 = 1e4;
		let optionUsed1 = "";
		if (a1Index !== -1 && a1Index < index1) {
			optionUsed1 = "a";
			index1 = a1Index;
		}
		if (b1Index !== -1 && b1Index < index1) {
			optionUsed1 = "b";
			index1 = b1Index;
		}
		if (c1Index !== -1 && c1Index < index1) {
			optionUsed1 = "c";
			index1 = c1Index;
		}
		if (index1 !== 1e4 && r1Index !== -1) {
			if (index1 >= r1Index) {
				word = word.substring(0, index1);
				if (optionUsed1 === "b") {
					if (word.search(/niss$/) !== -1) word = word.substring(0, word.length - 1);
				}
			}
		}
		const a2Index = word.search(/(en|er|est)$/g);
		let b2Index = word.search(/(.{3}[bdfghklmnt]st)$/g);
		if (b2Index !== -1) b2Index += 4;
		let index2 = 1e4;
		if (a2Index !== -1 && a2Index < index2) index2 = a2Index;
		if (b2Index !== -1 && b2Index < index2) index2 = b2Index;
		if (index2 !== 1e4 && r1Index !== -1) {
			if (index2 >= r1Index) word = word.substring(0, index2);
		}
		const a3Index = word.search(/(end|ung)$/g);
		let b3Index = word.search(/[^e](ig|ik|isch)$/g);
		const c3Index = word.search(/(lich|heit)$/g);
		const d3Index = word.search(/(keit)$/g);
		if (b3Index !== -1) b3Index++;
		let index3 = 1e4;
		let optionUsed3 = "";
		if (a3Index !== -1 && a3Index < index3) {
			optionUsed3 = "a";
			index3 = a3Index;
		}
		if (b3Index !== -1 && b3Index < index3) {
			optionUsed3 = "b";
			index3 = b3Index;
		}
		if (c3Index !== -1 && c3Index < index3) {
			optionUsed3 = "c";
			index3 = c3Index;
		}
		if (d3Index !== -1 && d3Index < index3) {
			optionUsed3 = "d";
			index3 = d3Index;
		}
		if (index3 !== 1e4 && r2Index !== -1) {
			if (index3 >= r2Index) {
				word = word.substring(0, index3);
				let optionIndex = -1;
				if (optionUsed3 === "a") {
					optionIndex = word.search(/[^e](ig)$/);
					if (optionIndex !== -1) {
						optionIndex++;
						if (optionIndex >= r2Index) word = word.substring(0, optionIndex);
					}
				} else if (optionUsed3 === "c") {
					optionIndex = word.search(/(er|en)$/);
					if (optionIndex !== -1) {
						if (optionIndex >= r1Index) word = word.substring(0, optionIndex);
					}
				} else if (optionUsed3 === "d") {
					optionIndex = word.search(/(lich|ig)$/);
					if (optionIndex !== -1) {
						if (optionIndex >= r2Index) word = word.substring(0, optionIndex);
					}
				}
			}
		}
		word = word.replace(/U/g, "u");
		word = word.replace(/Y/g, "y");
		if (options.preserveUmlauts) return word;
		word = word.replace(/ä/g, "a");
		word = word.replace(/ö/g, "o");
		word = word.replace(/ü/g, "u");
		return word;
	}
}));
// ../../node_modules/.pnpm/natural@8.1.1/node_modules/natural/lib/natural/stemmers/stemmer.js
var require_stemmer = __commonJSMin(((exports, module) => {
	const stopwords = (init__stopwords(), __toCommonJS(_stopwords_exports));
	const Tokenizer = (init__tokenizer(), __toCommonJS(_tokenizer_exports));
	module.exports = function() {
		const stemmer = this;
		stemmer.stem = function(token) {
			return token;
		};
		stemmer.addStopWord = function(stopWord) {
			stopwords.words.push(stopWord);
		};
		stemmer.addStopWords = function(moreStopWords) {
			stopwords.words = stopwords.words.concat(moreStopWords);
		};
		stemmer.removeStopWord = function(stopWord) {
			this.removeStopWords([stopWord]);
		};
		stemmer.removeStopWords = function(moreStopWords) {
			moreStopWords.forEach(function(stopWord) {
				const idx = stopwords.words.indexOf(stopWord);
				if (idx >= 0) stopwords.words.splice(idx, 1);
			});
		};
		stemmer.tokenizeAndStem = function(text, keepStops) {
			const stemmedTokens = [];
			const lowercaseText = text.toLowerCase();
			const tokens = new Tokenizer().tokenize(lowercaseText);
			if (keepStops) tokens.forEach(function(token) {
				stemmedTokens.push(stemmer.stem(token));
			});
			else tokens.forEach(function(token) {
				if (stopwords.words.indexOf(token) === -1) stemmedTokens.push(stemmer.stem(token));
			});
			return stemmedTokens;
		};
	};
}));
// ../../node_modules/.pnpm/natural@8.1.1/node_modules/natural/lib/natural/stemmers/porter_stemmer.js
var require_porter_stemmer = __commonJSMin(((exports, module) => {
	const Stemmer = require_stemmer();
	function categorizeGroups(token) {
		return token.replace(/[^aeiouy]+y/g, "CV").replace(/[aeiou]+/g, "V").replace(/[^V]+/g, "C");
	}
	function categorizeChars(token) {
		return token.replace(/[^aeiouy]y/g, "CV").replace(/[aeiou]/g, "V").replace(/[^V]/g, "C");
	}
	function measure(token) {
		if (!token) return -1;
		return categorizeGroups(token).replace(/^C/, "").replace(/V$/, "").length / 2;
	}
	function endsWithDoublCons(token) {
		return token.match(/([^aeiou])\1$/);
	}
	function attemptReplace(token, pattern, replacement, callback) {
		let result = null;
		if (typeof pattern === "string" && token.substr(0 - pattern.length) === pattern) result = token.replace(new RegExp(pattern + "$"), replacement);
		else if (pattern instanceof RegExp && token.match(pattern)) result = token.replace(pattern, replacement);
		if (result && callback) return callback(result);
		else return result;
	}
	function attemptReplacePatterns(token, replacements, measureThreshold) {
		let replacement = token;
		for (let i = 0; i < replacements.length; i++) if (measureThreshold == null || measure(attemptReplace(token, replacements[i][0], replacements[i][1])) > measureThreshold) replacement = attemptReplace(replacement, replacements[i][0], replacements[i][2]) || replacement;
		return replacement;
	}
	function replacePatterns(token, replacements, measureThreshold) {
		return attemptReplacePatterns(token, replacements, measureThreshold) || token;
	}
	function replaceRegex(token, regex, includeParts, minimumMeasure) {
		let parts;
		let result = "";
		if (regex.test(token)) {
			parts = regex.exec(token);
			includeParts.forEach(function(i) {
				result += parts[i];
			});
		}
		if (measure(result) > minimumMeasure) return result;
		return null;
	}
	function step1a(token) {
		if (token.match(/(ss|i)es$/)) return token.replace(/(ss|i)es$/, "$1");
		if (token.substr(-1) === "s" && token.substr(-2, 1) !== "s" && token.length > 2) return token.replace(/s?$/, "");
		return token;
	}
	function step1b(token) {
		let result;
		if (token.substr(-3) === "eed") {
			if (measure(token.substr(0, token.length - 3)) > 0) return token.replace(/eed$/, "ee");
		} else {
			result = attemptReplace(token, /(ed|ing)$/, "", function(token) {
				if (categorizeGroups(token).indexOf("V") >= 0) {
					result = attemptReplacePatterns(token, [
						[
							"at",
							"",
							"ate"
						],
						[
							"bl",
							"",
							"ble"
						],
						[
							"iz",
							"",
							"ize"
						]
					]);
					if (result !== token) return result;
					else {
						if (endsWithDoublCons(token) && token.match(/[^lsz]$/)) return token.replace(/([^aeiou])\1$/, "$1");
						if (measure(token) === 1 && categorizeChars(token).substr(-3) === "CVC" && token.match(/[^wxy]$/)) return token + "e";
					}
					return token;
				}
				return null;
			});
			if (result) return result;
		}
		return token;
	}
	function step1c(token) {
		const categorizedGroups = categorizeGroups(token);
		if (token.substr(-1) === "y" && categorizedGroups.substr(0, categorizedGroups.length - 1).indexOf("V") > -1) return token.replace(/y$/, "i");
		return token;
	}
	function step2(token) {
		token = replacePatterns(token, [
			[
				"ational",
				"",
				"ate"
			],
			[
				"tional",
				"",
				"tion"
			],
			[
				"enci",
				"",
				"ence"
			],
			[
				"anci",
				"",
				"ance"
			],
			[
				"izer",
				"",
				"ize"
			],
			[
				"abli",
				"",
				"able"
			],
			[
				"bli",
				"",
				"ble"
			],
			[
				"alli",
				"",
				"al"
			],
			[
				"entli",
				"",
				"ent"
			],
			[
				"eli",
				"",
				"e"
			],
			[
				"ousli",
				"",
				"ous"
			],
			[
				"ization",
				"",
				"ize"
			],
			[
				"ation",
				"",
				"ate"
			],
			[
				"ator",
				"",
				"ate"
			],
			[
				"alism",
				"",
				"al"
			],
			[
				"iveness",
				"",
				"ive"
			],
			[
				"fulness",
				"",
				"ful"
			],
			[
				"ousness",
				"",
				"ous"
			],
			[
				"aliti",
				"",
				"al"
			],
			[
				"iviti",
				"",
				"ive"
			],
			[
				"biliti",
				"",
				"ble"
			],
			[
				"logi",
				"",
				"log"
			]
		], 0);
		return token;
	}
	function step3(token) {
		return replacePatterns(token, [
			[
				"icate",
				"",
				"ic"
			],
			[
				"ative",
				"",
				""
			],
			[
				"alize",
				"",
				"al"
			],
			[
				"iciti",
				"",
				"ic"
			],
			[
				"ical",
				"",
				"ic"
			],
			[
				"ful",
				"",
				""
			],
			[
				"ness",
				"",
				""
			]
		], 0);
	}
	function step4(token) {
		return replaceRegex(token, /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/, [1], 1) || replaceRegex(token, /^(.+?)(s|t)(ion)$/, [1, 2], 1) || token;
	}
	function step5a(token) {
		const m = measure(token.replace(/e$/, ""));
		if (m > 1 || m === 1 && !(categorizeChars(token).substr(-4, 3) === "CVC" && token.match(/[^wxy].$/))) token = token.replace(/e$/, "");
		return token;
	}
	function step5b(token) {
		if (measure(token) > 1) return token.replace(/ll$/, "l");
		return token;
	}
	const PorterStemmer = new Stemmer();
	module.exports = PorterStemmer;
	PorterStemmer.stem = function(token) {
		if (token.length < 3) return token.toString();
		return step5b(step5a(step4(step3(step2(step1c(step1b(step1a(token.toLowerCase())))))))).toString();
	};
	PorterStemmer.categorizeGroups = categorizeGroups;
	PorterStemmer.measure = measure;
	PorterStemmer.step1a = step1a;
	PorterStemmer.step1b = step1b;
	PorterStemmer.step1c = step1c;
	PorterStemmer.step2 = step2;
	PorterStemmer.step3 = step3;
	PorterStemmer.step4 = step4;
	PorterStemmer.step5a = step5a;
	PorterStemmer.step5b = step5b;
}));
// ../../node_modules/.pnpm/natural@8.1.1/node_modules/natural/lib/natural/distance/jaro-winkler_distance.js
var require_jaro_winkler_distance = __commonJSMin(((exports, module) => {
	function distance(s1, s2) {
		if (typeof s1 !== "string" || typeof s2 !== "string") return 0;
		if (s1.length === 0 || s2.length === 0) return 0;
		const matchWindow = Math.floor(Math.max(s1.length, s2.length) / 2) - 1;
		const matches1 = new Array(s1.length);
		const matches2 = new Array(s2.length);
		let m = 0;
		let t = 0;
		let i = 0;
		let k = 0;
		for (i = 0; i < s1.length; i++) {
			const start = Math.max(0, i - matchWindow);
			const end = Math.min(i + matchWindow + 1, s2.length);
			for (k = start; k < end; k++) {
				if (matches2[k]) continue;
				if (s1[i] !== s2[k]) continue;
				matches1[i] = true;
				matches2[k] = true;
				m++;
				break;
			}
		}
		if (m === 0) return 0;
		k = 0;
		for (i = 0; i < s1.length; i++) {
			if (!matches1[i]) continue;
			while (!matches2[k]) k++;
			if (s1[i] !== s2[k]) t++;
			k++;
		}
		t = t / 2;
		return (m / s1.length + m / s2.length + (m - t) / m) / 3;
	}
	function JaroWinklerDistance(s1, s2, options = {}) {
		if (s1 === s2) return 1;
		else {
			if (options.ignoreCase) {
				s1 = s1.toLowerCase();
				s2 = s2.toLowerCase();
			}
			const jaro = options.dj === void 0 ? distance(s1, s2) : options.dj;
			const p = .1;
			let l = 0;
			while (s1[l] === s2[l] && l < 4) l++;
			return jaro + l * p * (1 - jaro);
		}
	}
	module.exports = JaroWinklerDistance;
}));
// \0entry
var import_porter_stemmer_de = __toESM(require_porter_stemmer_de());
var import_porter_stemmer = __toESM(require_porter_stemmer());
var import_jaro_winkler_distance = __toESM(require_jaro_winkler_distance());
var englishStemmer = import_porter_stemmer.default;
var germanStemmer = import_porter_stemmer_de.default;
var jaroWinklerDistance = import_jaro_winkler_distance.default;
export { englishStemmer, germanStemmer, jaroWinklerDistance };
