#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include <unistd.h>

#include "support/catch.hpp"
#include "text/picture.hpp"

using namespace kiosk::text;

namespace {

namespace fs = std::filesystem;

/// A folder of this test alone, gone at its end.
class TemporaryFolder {
public:
  TemporaryFolder() { fs::create_directories(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  TemporaryFolder(TemporaryFolder&&) = delete;
  TemporaryFolder& operator=(TemporaryFolder&&) = delete;
  ~TemporaryFolder() { fs::remove_all(path_); }
  [[nodiscard]] fs::path operator/(const std::string& name) const { return path_ / name; }

private:
  fs::path path_ = fs::temp_directory_path() / ("kiosk-picture-test-" + std::to_string(::getpid()));
};

using Colour = std::array<int, 4>;

Colour at(const RgbaImage& image, int x, int y) {
  const auto i = 4U * (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width_px) +
                       static_cast<std::size_t>(x));
  return {image.pixels[i], image.pixels[i + 1], image.pixels[i + 2], image.pixels[i + 3]};
}

RgbaImage
drawn(const std::string& svg, const Palette& palette = {}, int width = 40, int height = 40) {
  auto result = draw_svg(svg, palette, width, height);
  REQUIRE(result);
  return std::move(result.value());
}

const std::string kOpen = R"(<svg xmlns="http://www.w3.org/2000/svg" )"
                          R"(xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">)";

const std::string kSquare =
    kOpen + R"(<rect class="fill-teal" fill="#123456" width="10" height="10"/>
  <path class="stroke-ink" d="M0 5H10" stroke-width="4"/></svg>)";

RgbaImage picture_of(const QrCode& code) {
  const int scale = 6;
  const int quiet = 4;
  const int side = (code.size_modules + 2 * quiet) * scale;
  RgbaImage image{side, side, {}};
  for (int y = 0; y < side; ++y) {
    for (int x = 0; x < side; ++x) {
      const int column = x / scale - quiet;
      const int row = y / scale - quiet;
      const bool inside =
          column >= 0 && row >= 0 && column < code.size_modules && row < code.size_modules;
      const bool dark =
          inside &&
          code.dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(code.size_modules) +
                    static_cast<std::size_t>(column)];
      const std::uint8_t value = dark ? 0 : 255;
      image.pixels.insert(image.pixels.end(), {value, value, value, 255});
    }
  }
  return image;
}

std::string read(const fs::path& path) {
  std::ifstream file(path);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

bool has_program(const std::string& name) {
  return std::system(("command -v " + name + " >/dev/null").c_str()) == 0;
}

}  // namespace

TEST_CASE("A figure takes the colours of the palette, whatever it says itself",
          "[picture][component]") {
  const RgbaImage day = drawn(kSquare, {{"teal", "#0e7c86"}, {"ink", "#101010"}});
  CHECK(at(day, 20, 5) == Colour{0x0e, 0x7c, 0x86, 255});
  CHECK(at(day, 20, 20) == Colour{0x10, 0x10, 0x10, 255});
  const RgbaImage night = drawn(kSquare, {{"teal", "#ffee00"}, {"ink", "#ffffff"}});
  CHECK(at(night, 20, 5) == Colour{0xff, 0xee, 0x00, 255});
  CHECK(at(night, 20, 20) == Colour{255, 255, 255, 255});
  CHECK(at(drawn(kSquare), 20, 5) == Colour{0x12, 0x34, 0x56, 255});
}

TEST_CASE("A figure is fitted and centred with its proportions kept", "[picture][component]") {
  const RgbaImage wide = drawn(kSquare, {{"teal", "#0000ff"}}, 80, 40);
  CHECK(wide.width_px == 80);
  CHECK(at(wide, 10, 20)[3] == 0);
  CHECK(at(wide, 22, 5) == Colour{0, 0, 255, 255});
  CHECK(at(wide, 57, 5) == Colour{0, 0, 255, 255});
  CHECK(at(wide, 70, 20)[3] == 0);
}

TEST_CASE("Half-clear paint keeps its colour", "[picture][component]") {
  const RgbaImage image =
      drawn(kOpen + R"(<rect fill="#ff8000" fill-opacity="0.5" width="10" height="10"/></svg>)");
  const Colour colour = at(image, 20, 20);
  CHECK(colour[0] == Approx(255).margin(2));
  CHECK(colour[1] == Approx(128).margin(2));
  CHECK(colour[2] == Approx(0).margin(2));
  CHECK(colour[3] == Approx(128).margin(1));
}

TEST_CASE("What is not an SVG is refused in words", "[picture][component]") {
  for (const char* bad : {"", "hello", "<html/>", "<svg xmlns='http://www.w3.org/2000/svg'><g>"}) {
    const auto result = draw_svg(bad, {}, 10, 10);
    CAPTURE(bad);
    REQUIRE_FALSE(result);
    CHECK(result.error().message().find("cannot draw the SVG") == 0);
  }
  CHECK_FALSE(draw_svg(kSquare, {}, 0, 10));
  CHECK_FALSE(draw_svg(kSquare, {}, 10, 1'000'000));
}

TEST_CASE("A hostile figure cannot read a file", "[picture][component]") {
  const TemporaryFolder folder;
  const fs::path secret = folder / "secret.png";
  REQUIRE(write_png(RgbaImage{1, 1, {255, 0, 0, 255}}, secret));
  const fs::path text = folder / "secret.txt";
  std::ofstream(text) << "<rect width='10' height='10' fill='red'/>";
  const std::string file = "file://";
  for (const std::string& body :
       {"<image width='10' height='10' xlink:href='" + file + secret.string() + "'/>",
        "<image width='10' height='10' href='" + secret.string() + "'/>",
        "<style>@import url('" + file + text.string() + "');</style>",
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + text.string() + "'/>",
        "<use href='" + file + text.string() + "#a'/>"}) {
    CAPTURE(body);
    const auto result = draw_svg(kOpen + body + "</svg>", {}, 20, 20);
    if (result) {
      CHECK(at(result.value(), 10, 10)[3] == 0);
    }
  }
  const std::string entity =
      "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + file + text.string() + "'>]>" + kOpen + "&x;</svg>";
  const auto result = draw_svg(entity, {}, 20, 20);
  CHECK((!result || at(result.value(), 10, 10)[3] == 0));
}

TEST_CASE("A phone reads what the QR code says", "[picture][component]") {
  REQUIRE(has_program("zbarimg"));
  const TemporaryFolder folder;
  for (const std::string& words : {std::string("https://example.org/baclofen"),
                                   std::string("¿Qué pregunto? Llame al 555-0100."),
                                   std::string(1000, 'a')}) {
    const auto code = make_qr_code(words);
    REQUIRE(code);
    CHECK(code->dark.size() == static_cast<std::size_t>(code->size_modules * code->size_modules));
    REQUIRE(write_png(picture_of(code.value()), folder / "qr.png"));
    const fs::path output = folder / "said.txt";
    const std::string command = "zbarimg --nodbus --quiet --raw --oneshot -Sbinary " +
                                (folder / "qr.png").string() + " > " + output.string();
    REQUIRE(std::system(command.c_str()) == 0);
    CHECK(read(output) == words);
  }
}

TEST_CASE("Words too long for a QR code are refused", "[picture][unit]") {
  CHECK(make_qr_code(std::string(2331, 'a')));
  CHECK_FALSE(make_qr_code(std::string(2332, 'a')));
  CHECK_FALSE(make_qr_code(""));
}

TEST_CASE("A PNG can be opened by other programs and has the pixels", "[picture][component]") {
  REQUIRE(has_program("identify"));
  const TemporaryFolder folder;
  const RgbaImage image{2, 1, {10, 20, 30, 0, 200, 100, 50, 255}};
  const fs::path path = folder / "two.png";
  REQUIRE(write_png(image, path));
  const fs::path output = folder / "said.txt";
  const std::string command = "identify -format '%w %h %[channels] %[pixel:p{0,0}] "
                              "%[pixel:p{1,0}]' " +
                              path.string() + " > " + output.string();
  REQUIRE(std::system(command.c_str()) == 0);
  const std::string said = read(output);
  CAPTURE(said);
  CHECK(said.find("2 1 srgb") == 0);
  CHECK(said.find("(10,20,30)") != std::string::npos);
  CHECK(said.find("(200,100,50)") != std::string::npos);
}

TEST_CASE("A PNG that cannot be written says where", "[picture][component]") {
  const auto result = write_png(RgbaImage{1, 1, {0, 0, 0, 255}}, "/nowhere/a.png");
  REQUIRE_FALSE(result);
  CHECK(result.error().message().find("/nowhere/a.png") == 0);
  CHECK_FALSE(write_png(RgbaImage{}, "/nowhere/a.png"));
}
