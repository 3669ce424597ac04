#include "paper/artifacts.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace kiosk::paper {

namespace {

struct Painting {
  std::string_view begins;  ///< an operator
  std::string_view ends;    ///< operators, each between blanks
};

constexpr std::string_view kPathEnds = " S s f F f* B B* b b* n ";
constexpr std::array<Painting, 6> kPaintings{{{"m", kPathEnds},
                                              {"re", kPathEnds},
                                              {"BT", " ET "},
                                              {"Do", " Do "},
                                              {"sh", " sh "},
                                              {"BI", " EI "}}};

}  // namespace

void ArtifactMarker::handleToken(const QPDFTokenizer::Token& token) {
  if (token.getType() == QPDFTokenizer::tt_word) {
    end_operation(token.getValue());
  } else {
    pending_ += token.getRawValue();
  }
}

void ArtifactMarker::end_operation(const std::string& operation) {
  if (operation == "BDC" || operation == "BMC") {
    ++depth_;
  }
  if (depth_ == 0 && ends_with_.empty()) {
    const auto* const painting =
        std::find_if(kPaintings.begin(), kPaintings.end(), [&](const Painting& one) {
          return one.begins == operation;
        });
    if (painting != kPaintings.end()) {
      ends_with_ = painting->ends;
      write("\n/Artifact BMC\n");
    }
  }
  write(pending_ + operation);
  pending_.clear();
  if (operation == "EMC") {
    --depth_;
  }
  if (!ends_with_.empty() && ends_with_.find(" " + operation + " ") != std::string::npos) {
    ends_with_.clear();
    write("\nEMC\n");
  }
}

void ArtifactMarker::handleEOF() {
  write(pending_);
}

}  // namespace kiosk::paper
