#pragma once
// OpenGL with the functions of version 3, as the GL vendor library exports them.

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
