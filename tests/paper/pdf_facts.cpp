// What stands in a PDF, read with qpdf.

#include <cmath>
#include <set>

#include "paper/pdf_judge.hpp"
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace kiosk::test {

namespace {

/// [a b c d e f] of PDF.
using Matrix = std::array<double, 6>;
constexpr Matrix kIdentity{1, 0, 0, 1, 0, 0};

Matrix times(const Matrix& first, const Matrix& then) {
  return {first[0] * then[0] + first[1] * then[2],
          first[0] * then[1] + first[1] * then[3],
          first[2] * then[0] + first[3] * then[2],
          first[2] * then[1] + first[3] * then[3],
          first[4] * then[0] + first[5] * then[2] + then[4],
          first[4] * then[1] + first[5] * then[3] + then[5]};
}

struct GraphicsState {
  Matrix matrix = kIdentity;
  std::array<double, 3> colour{};
};

const std::set<std::string> kPaintsPath{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do"};
const std::set<std::string> kShowsText{"Tj", "TJ", "'", "\""};

class PageReader : public QPDFObjectHandle::ParserCallbacks {
public:
  explicit PageReader(PdfFacts& facts)
      : facts_(facts) {}

  using QPDFObjectHandle::ParserCallbacks::handleObject;
  void handleObject(QPDFObjectHandle object) override {
    if (object.isOperator()) {
      act_on(object.getOperatorValue());
      operands_.clear();
    } else {
      operands_.push_back(object);
    }
  }
  void handleEOF() override {}

private:
  [[nodiscard]] double number(std::size_t at) {
    return at < operands_.size() && operands_[at].isNumber() ? operands_[at].getNumericValue() : 0;
  }

  [[nodiscard]] Matrix matrix() {
    return {number(0), number(1), number(2), number(3), number(4), number(5)};
  }

  void act_on(const std::string& operation) {
    track_marks(operation);
    track_state(operation);
    if (kShowsText.count(operation) > 0) {
      const auto set = times(text_matrix_, state_.matrix);
      facts_.shown.push_back(
          {std::abs(font_size_) * std::hypot(set[2], set[3]), state_.colour, depth_ > 0});
    } else if (kPaintsPath.count(operation) > 0 && depth_ == 0) {
      ++facts_.unmarked_drawings;
    }
  }

  void track_marks(const std::string& operation) {
    if (operation == "BDC" || operation == "BMC") {
      facts_.nested_marks += depth_ > 0 ? 1U : 0U;
      ++depth_;
    } else if (operation == "EMC") {
      --depth_;
    }
  }

  void track_state(const std::string& operation) {
    if (operation == "q") {
      saved_.push_back(state_);
    } else if (operation == "Q" && !saved_.empty()) {
      state_ = saved_.back();
      saved_.pop_back();
    } else if (operation == "cm") {
      state_.matrix = times(matrix(), state_.matrix);
    } else if (operation == "Tm") {
      text_matrix_ = matrix();
    } else if (operation == "BT") {
      text_matrix_ = kIdentity;
    } else if (operation == "Tf") {
      font_size_ = number(1);
    } else if (operation == "rg") {
      state_.colour = {number(0), number(1), number(2)};
    } else if (operation == "g") {
      state_.colour = {number(0), number(0), number(0)};
    }
  }

  PdfFacts& facts_;
  std::vector<QPDFObjectHandle> operands_;
  GraphicsState state_;
  std::vector<GraphicsState> saved_;
  Matrix text_matrix_ = kIdentity;
  double font_size_ = 0;
  int depth_ = 0;
};

/// Null if the dictionary is not there either.
QPDFObjectHandle key_of(QPDFObjectHandle node, const std::string& key) {
  return node.isDictionary() ? node.getKey(key) : QPDFObjectHandle::newNull();
}

std::string text_at(QPDFObjectHandle node, const std::string& key) {
  auto value = node.getKey(key);
  return value.isString() ? value.getUTF8Value() : "";
}

std::string name_at(QPDFObjectHandle node, const std::string& key) {
  auto value = node.getKey(key);
  return value.isName() ? value.getName().substr(1) : "";
}

void read_structure(QPDFObjectHandle node, const std::string& parent, PdfFacts& facts) {
  if (node.isArray()) {
    for (auto& kid : node.getArrayAsVector()) {
      read_structure(kid, parent, facts);
    }
  } else if (node.isDictionary() && node.hasKey("/S")) {
    StructureNode read;
    read.tag = name_at(node, "/S");
    read.parent = parent;
    read.alt = text_at(node, "/Alt");
    read.language = text_at(node, "/Lang");
    if (auto attributes = node.getKey("/A"); attributes.isDictionary()) {
      read.scope = name_at(attributes, "/Scope");
      read.decoration = name_at(attributes, "/TextDecorationType");
    }
    facts.structure.push_back(read);
    read_structure(node.getKey("/K"), read.tag, facts);
  }
}

void read_fonts(QPDFObjectHandle resources, PdfFacts& facts) {
  auto fonts = resources.getKey("/Font");
  if (!fonts.isDictionary()) {
    return;
  }
  for (const auto& key : fonts.getKeys()) {
    auto font = fonts.getKey(key);
    auto own = font;
    if (auto inner = font.getKey("/DescendantFonts"); inner.isArray()) {
      own = inner.getArrayItem(0);
    }
    auto descriptor = own.getKey("/FontDescriptor");
    const bool is_embedded = descriptor.isDictionary() &&
                             (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") ||
                              descriptor.hasKey("/FontFile3"));
    facts.fonts.push_back({name_at(font, "/BaseFont"), is_embedded, font.hasKey("/ToUnicode")});
  }
}

void read_outline(const std::vector<QPDFOutlineObjectHelper>& entries,
                  const std::string& indent,
                  PdfFacts& facts) {
  for (auto entry : entries) {
    facts.outline.push_back(indent + entry.getTitle());
    read_outline(entry.getKids(), indent + "  ", facts);
  }
}

}  // namespace

PdfFacts facts_of(const std::string& bytes) {
  PdfFacts facts;
  QPDF pdf;
  pdf.processMemoryFile("pdf", bytes.data(), bytes.size());
  auto catalog = pdf.getRoot();
  facts.title = text_at(pdf.getTrailer().getKey("/Info"), "/Title");
  facts.language = text_at(catalog, "/Lang");
  auto shows = key_of(catalog.getKey("/ViewerPreferences"), "/DisplayDocTitle");
  facts.shows_title = shows.isBool() && shows.getBoolValue();
  auto marked = key_of(catalog.getKey("/MarkInfo"), "/Marked");
  facts.is_marked = marked.isBool() && marked.getBoolValue();
  if (auto written = catalog.getKey("/Metadata"); written.isStream()) {
    const auto metadata = written.getStreamData();
    facts.metadata.assign(reinterpret_cast<const char*>(metadata->getBuffer()),
                          metadata->getSize());
  }
  read_structure(key_of(catalog.getKey("/StructTreeRoot"), "/K"), "", facts);
  for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
    ++facts.pages;
    PageReader reader(facts);
    page.parseContents(&reader);
    read_fonts(page.getAttribute("/Resources", false), facts);
  }
  read_outline(QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines(), "", facts);
  return facts;
}

}  // namespace kiosk::test
