#pragma once
// Marks what a page draws outside every structure element (grounds, rules, page numbers, repeated
// heads) as artifacts, as PDF/UA wants it. Cairo 1.16 cannot.

#include <string>

#include <qpdf/QPDFObjectHandle.hh>

namespace kiosk::paper {

class ArtifactMarker : public QPDFObjectHandle::TokenFilter {
public:
  void handleToken(const QPDFTokenizer::Token& token) override;
  void handleEOF() override;

private:
  void end_operation(const std::string& operation);

  std::string pending_;    ///< the operands of the next operator
  int depth_ = 0;          ///< of marked content
  std::string ends_with_;  ///< the operators that end the artifact; empty: in none
};

}  // namespace kiosk::paper
