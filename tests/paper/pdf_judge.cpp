#include "paper/pdf_judge.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <sstream>
#include <stdexcept>

#include "paper/look.hpp"

#include "support/scratch_folder.hpp"

namespace kiosk::test {

namespace {

using Faults = std::vector<std::string>;

void expect(Faults& faults, bool holds, const std::string& otherwise) {
  if (!holds) {
    faults.push_back(otherwise);
  }
}

void judge_catalog(const paper::Document& document, const PdfFacts& facts, Faults& faults) {
  expect(faults, facts.title == document.title, "the title is “" + facts.title + "”");
  expect(faults, facts.shows_title, "a window would show the file's name, not the title");
  expect(faults, facts.language == document.language, "the language is “" + facts.language + "”");
  expect(faults, facts.is_marked, "the file does not say that it is tagged");
  expect(faults,
         facts.metadata.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos,
         "the file does not say that it follows PDF/UA-1");
}

void judge_structure(const PdfFacts& facts, Faults& faults) {
  int level = 0;
  for (const auto& node : facts.structure) {
    if (node.tag.size() == 2 && node.tag.front() == 'H') {
      const int next = node.tag[1] - '0';
      expect(faults, next <= level + 1, node.tag + " skips a level");
      level = next;
    }
    expect(faults, node.tag != "Figure" || !node.alt.empty(), "a figure has no words");
    expect(faults, node.tag != "LI" || node.parent == "L", "a list item stands in " + node.parent);
    expect(faults,
           (node.tag != "LBody" && node.tag != "Lbl") || node.parent == "LI",
           node.tag + " stands in " + node.parent);
    expect(
        faults, node.tag != "TH" || !node.scope.empty(), "a cell that heads others has no scope");
    expect(faults,
           (node.tag != "TH" && node.tag != "TD") || node.parent == "TR",
           "a cell stands in " + node.parent);
  }
  expect(faults, level > 0, "there is no heading");
}

void judge_words(const paper::Document& document, const PdfFacts& facts, Faults& faults) {
  const auto look = paper::look_of(document);
  for (const auto& shown : facts.shown) {
    expect(faults, shown.is_marked, "words stand outside marked content");
    expect(faults,
           shown.size_pt > static_cast<double>(look.least_pt) - 0.05,
           "words are " + std::to_string(shown.size_pt) + " pt small");
    const auto pairs = paper::words_on_paper();
    const auto is_it = [&](const auto& pair) {
      constexpr double kFull = 255;
      constexpr double kRounding = 0.003;
      return std::abs(pair.first.red / kFull - shown.colour[0]) < kRounding &&
             std::abs(pair.first.green / kFull - shown.colour[1]) < kRounding &&
             std::abs(pair.first.blue / kFull - shown.colour[2]) < kRounding;
    };
    expect(faults,
           std::any_of(pairs.begin(), pairs.end(), is_it),
           "words have a colour whose contrast nobody has measured");
  }
  for (const auto& font : facts.fonts) {
    expect(faults, font.is_embedded, font.name + " is not embedded");
    expect(faults, font.has_unicode, font.name + " does not say what its glyphs mean");
  }
  expect(faults, !facts.fonts.empty(), "there are no words");
  expect(faults,
         facts.unmarked_drawings == 0,
         "something is drawn that is neither tagged nor decoration");
  expect(faults, facts.nested_marks == 0, "marked content stands in marked content");
}

/// Words so long that a line may break inside them, such as web addresses.
bool may_break(const std::string& word) {
  constexpr std::size_t kLongest = 20;
  return word.size() > kLongest;
}

/// The pieces of `should` that lines broke, one word again.
std::vector<std::string> rejoined(const std::vector<std::string>& is,
                                  const std::vector<std::string>& should) {
  std::vector<std::string> words;
  auto at = is.begin();
  for (const auto& word : should) {
    if (at == is.end()) {
      break;
    }
    words.push_back(*at++);
    while (may_break(word) && at != is.end() && words.back().size() < word.size()) {
      words.back() += *at++;
    }
  }
  words.insert(words.end(), at, is.end());
  return words;
}

/// Where two texts part, in words.
std::string difference(const std::vector<std::string>& is, const std::vector<std::string>& should) {
  const auto parted = std::mismatch(is.begin(), is.end(), should.begin(), should.end());
  const auto around = [](auto at, auto end) {
    std::string words;
    for (int count = 0; count < 6 && at != end; ++count, ++at) {
      words += *at + " ";
    }
    return words;
  };
  return "“" + around(parted.first, is.end()) + "” in place of “" +
         around(parted.second, should.end()) + "”";
}

/// Whether the text of pages holds `words`, in any order: columns and footers mix them. Poppler
/// takes a hyphen at the end of a line away.
bool has_all(const std::string& text, std::vector<std::string> words) {
  words.erase(std::remove_if(words.begin(),
                             words.end(),
                             [](const std::string& word) {
                               return may_break(word) || word.find('-') != std::string::npos;
                             }),
              words.end());
  auto found = split_words(text);
  std::sort(found.begin(), found.end());
  std::sort(words.begin(), words.end());
  return std::includes(found.begin(), found.end(), words.begin(), words.end());
}

/// Collects the words of blocks.
struct WordCollector {
  std::vector<std::string> words;

  void add(const std::string& text) {
    const auto split = split_words(text);
    words.insert(words.end(), split.begin(), split.end());
  }
  void add(const paper::Words& text) { add(paper::plain(text)); }

  void operator()(const paper::Heading& heading) { add(heading.words); }
  void operator()(const paper::Paragraph& paragraph) { add(paragraph.words); }
  void operator()(const paper::List& list) {
    int number = 0;
    for (const auto& item : list.items) {
      if (list.tone != paper::Tone::Help) {
        add(list.numbering == paper::Numbering::Numbers ? std::to_string(++number) + "." : "•");
      }
      add(item);
    }
  }
  void operator()(const paper::Picture& picture) {
    for (const auto& label : picture.labels) {
      add(label.words);
    }
  }
  void operator()(const paper::Table& table) {
    for (const auto& cell : table.head) {
      add(cell);
    }
    for (const auto& row : table.rows) {
      for (const auto& cell : row) {
        add(cell);
      }
    }
  }
  void operator()(const paper::BarChart& chart) {
    for (const auto& bar : chart.bars) {
      add(bar.label);
      add(bar.shown);
    }
  }
  void operator()(const paper::PageBreak&) const {}
};

}  // namespace

std::vector<std::string> split_words(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) {
    words.push_back(word);
  }
  return words;
}

std::string printed_by(const std::string& command, const std::string& input) {
  const ScratchFolder folder;
  folder.write("file", input);
  auto whole = command;
  whole.replace(whole.find('%'), 1, (folder.path() / "file").string());
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(whole.c_str(), "r"), pclose);
  if (!pipe) {
    throw std::runtime_error("cannot run " + whole);
  }
  std::string printed;
  std::array<char, 4096> bytes{};
  while (const auto count = fread(bytes.data(), 1, bytes.size(), pipe.get())) {
    printed.append(bytes.data(), count);
  }
  return printed;
}

std::string page_text(const std::string& pdf, std::size_t first, std::size_t last) {
  return printed_by(
      "pdftotext -f " + std::to_string(first) + " -l " + std::to_string(last) + " % -", pdf);
}

std::vector<std::string> structure_words(const std::string& pdf) {
  std::istringstream lines(printed_by("pdfinfo -struct-text %", pdf));
  std::string text;
  for (std::string line; std::getline(lines, line);) {
    const auto open = line.find_first_not_of(' ');
    if (open != std::string::npos && line[open] == '"' && line.back() == '"') {
      text += line.substr(open + 1, line.size() - open - 2) + " ";
    }
  }
  return split_words(text);
}

std::vector<std::string> words_in_order(const paper::Document& document) {
  WordCollector collector;
  collector.add(document.masthead);
  for (const auto& block : document.blocks) {
    std::visit(collector, block);
  }
  return collector.words;
}

std::vector<std::string> faults_of(const paper::Document& document, const std::string& pdf) {
  Faults faults;
  const auto facts = facts_of(pdf);
  judge_catalog(document, facts, faults);
  judge_structure(facts, faults);
  judge_words(document, facts, faults);
  const auto should = words_in_order(document);
  const auto is = rejoined(structure_words(pdf), should);
  expect(faults, is == should, "the structure reads " + difference(is, should));
  expect(faults, has_all(page_text(pdf, 1, facts.pages), should), "the pages lack words");
  std::sort(faults.begin(), faults.end());
  faults.erase(std::unique(faults.begin(), faults.end()), faults.end());
  return faults;
}

}  // namespace kiosk::test
