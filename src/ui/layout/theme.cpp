#include "ui/layout/theme.hpp"

#include <algorithm>
#include <array>

namespace kiosk::ui {

namespace {

using base::css;
using base::hex;
namespace design = base::design;

struct Token {
  Colour colour;
  Rgb light;
  Rgb high_contrast;
};

// In high contrast RedDeep is a pale red: it is a colour of words (a phone number on a card), and
// a dark red cannot be read on a black card.
constexpr std::array kTokens = {
    Token{Colour::Paper, design::kPaper, hex(0x000000)},
    Token{Colour::Card, design::kCard, hex(0x0B0B0B)},
    Token{Colour::Ink, design::kInk, hex(0xFFFFFF)},
    Token{Colour::InkSoft, design::kInkSoft, hex(0xE8E8E8)},
    Token{Colour::Line, design::kLine, hex(0x8A8A8A)},
    Token{Colour::Teal, design::kTeal, hex(0xB2F0EA)},
    Token{Colour::TealDeep, design::kTealDeep, hex(0xB2F0EA)},
    Token{Colour::TealTint, design::kTealTint, hex(0x0B2625)},
    Token{Colour::OnTeal, design::kWhite, hex(0x000000)},
    Token{Colour::Amber, design::kAmber, hex(0xFFE2A8)},
    Token{Colour::AmberTint, design::kAmberTint, hex(0x2A1D00)},
    Token{Colour::Red, design::kRed, hex(0xA8121B)},
    Token{Colour::RedDeep, design::kRedDeep, hex(0xFFDCD9)},
    Token{Colour::RedTint, design::kRedTint, hex(0x2C0305)},
    Token{Colour::OnRed, design::kWhite, hex(0xFFFFFF)},
    Token{Colour::Focus, hex(0x1747D1), hex(0xFFE45C)},
    Token{Colour::White, design::kWhite, hex(0xFFFFFF)},
    Token{Colour::Black, design::kBlack, hex(0x000000)},
    Token{Colour::Body, design::kBody, hex(0x2F5552)},
    Token{Colour::Shade, design::kInk, hex(0x000000)},
};

}  // namespace

Rgb rgb(Colour colour, session::Contrast contrast) {
  const auto* const token = std::find_if(
      kTokens.begin(), kTokens.end(), [&](const Token& one) { return one.colour == colour; });
  if (token == kTokens.end()) {
    return {};
  }
  return contrast == session::Contrast::High ? token->high_contrast : token->light;
}

text::Palette palette(session::Contrast contrast) {
  const auto of = [&](Colour colour) { return css(rgb(colour, contrast)); };
  text::Palette colours{{"paper", of(Colour::Paper)},
                        {"card", of(Colour::Card)},
                        {"ink", of(Colour::Ink)},
                        {"ink-soft", of(Colour::InkSoft)},
                        {"line", of(Colour::Line)},
                        {"teal", of(Colour::Teal)},
                        {"teal-deep", of(Colour::TealDeep)},
                        {"teal-tint", of(Colour::TealTint)},
                        {"amber", of(Colour::Amber)},
                        {"amber-tint", of(Colour::AmberTint)},
                        {"red", of(Colour::Red)},
                        {"red-deep", of(Colour::RedDeep)},
                        {"red-tint", of(Colour::RedTint)},
                        {"body", of(Colour::Body)}};
  if (contrast == session::Contrast::High) {
    // A figure's red stands on a black card, not under white words: it must be seen against black.
    colours["red"] = css(hex(0xFF8A84));
  }
  return colours;
}

std::vector<std::pair<Colour, Colour>> words_on_grounds() {
  return {{Colour::Ink, Colour::Paper},
          {Colour::Ink, Colour::Card},
          {Colour::Ink, Colour::TealTint},
          {Colour::Ink, Colour::AmberTint},
          {Colour::Ink, Colour::RedTint},
          {Colour::InkSoft, Colour::Paper},
          {Colour::InkSoft, Colour::Card},
          {Colour::Teal, Colour::Card},
          {Colour::TealDeep, Colour::Card},
          {Colour::TealDeep, Colour::Paper},
          {Colour::Amber, Colour::Paper},
          {Colour::Amber, Colour::Card},
          {Colour::RedDeep, Colour::Card},
          {Colour::RedDeep, Colour::Paper},
          {Colour::OnTeal, Colour::Teal},
          {Colour::OnTeal, Colour::TealDeep},
          {Colour::OnRed, Colour::Red}};
}

}  // namespace kiosk::ui
